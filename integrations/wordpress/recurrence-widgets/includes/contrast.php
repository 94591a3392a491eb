<?php
/**
 * Checks the contrast of the hospital's colors with the formulas of the widgets.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * A color that the widgets make readable: darker, and not too bright.
 *
 * @param string $hex       The given color.
 * @param float  $lightness Highest lightness.
 * @param float  $chroma    Highest chroma.
 * @return string
 */
function readable_color( $hex, $lightness, $chroma ) {
	$lab = hex_to_oklab( $hex );
	return oklab_to_hex( with_chroma( $lab, min( $lab[0], $lightness ), min( hypot( $lab[1], $lab[2] ), $chroma ) ) );
}

/**
 * The colors that the widgets show on a light page.
 *
 * @param string   $preset Name of a preset.
 * @param string[] $own    The hospital's accent, text and surface; empty ones are the preset's.
 * @return string[] By name.
 */
function light_colors( $preset, $own ) {
	$presets = catalog( 'presets' );
	$colors  = $presets[ $preset ]['light'];
	$own     = array_filter( $own );
	$colors  = array_merge( $colors, $own );
	if ( isset( $own['text'] ) || isset( $own['surface'] ) ) {
		$text    = hex_to_oklab( $colors['text'] );
		$surface = hex_to_oklab( $colors['surface'] );
		$raised  = mix_oklab( $text, $surface, 0.04 );
		$chroma  = hypot( $raised[1], $raised[2] );

		$colors['muted']  = oklab_to_hex( mix_oklab( $text, $surface, 0.82 ) );
		$colors['border'] = oklab_to_hex( mix_oklab( $text, $surface, 0.18 ) );
		$colors['raised'] = oklab_to_hex( with_chroma( $raised, $raised[0], max( $chroma, min( $chroma * 2, 0.016 ) ) ) );
	}
	$accent         = $colors['accent'];
	$colors['mark'] = readable_color( $accent, 0.48, 0.16 );
	foreach ( array( 'accent', 'local', 'regional', 'distant' ) as $name ) {
		$colors[ $name ] = readable_color( $colors[ $name ], 0.4, 0.12 );
	}
	if ( isset( $own['accent'] ) ) {
		$colors['focus'] = $colors['accent'];
	}
	return $colors;
}

/**
 * Measures the contrast of every pair of colors that the widgets use.
 *
 * @param string[] $colors Colors by name.
 * @return array[] Each with color, background, ratio and minimum.
 */
function measure_contrast( $colors ) {
	$minimums = array(
		'text'     => 7,
		'muted'    => 7,
		'accent'   => 7,
		'mark'     => 4.5,
		'focus'    => 3,
		'local'    => 7,
		'regional' => 7,
		'distant'  => 7,
	);

	$pairs = array();
	foreach ( $minimums as $color => $minimum ) {
		foreach ( array( 'surface', 'raised' ) as $background ) {
			$ratio   = contrast_ratio( $colors[ $color ], $colors[ $background ] );
			$pairs[] = compact( 'color', 'background', 'ratio', 'minimum' );
		}
	}
	return $pairs;
}

/**
 * The pair of colors that is hardest to read.
 *
 * @param string   $preset Name of a preset.
 * @param string[] $own    The hospital's colors.
 * @return array|null Null if every pair has enough contrast.
 */
function worst_pair( $preset, $own ) {
	$failed = array_filter(
		measure_contrast( light_colors( $preset, $own ) ),
		function ( $pair ) {
			return $pair['ratio'] < $pair['minimum'];
		}
	);
	usort(
		$failed,
		function ( $one, $other ) {
			return $one['ratio'] / $one['minimum'] <=> $other['ratio'] / $other['minimum'];
		}
	);
	return $failed ? $failed[0] : null;
}
