<?php
/**
 * The hospital's colors as CSS.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Rules for the hospital's own colors. Text and background are for light pages; dark ones keep the preset's.
 *
 * @return string Empty if there are none.
 */
function custom_colors_css() {
	$preset  = setting( 'preset' );
	$presets = catalog( 'presets' );
	$own     = array_filter( array_intersect_key( settings(), array_flip( array( 'accent', 'text', 'surface' ) ) ) );
	if ( ! $own || ! isset( $presets[ $preset ] ) ) {
		return '';
	}
	$light = light_colors( $preset, $own );
	$dark  = $presets[ $preset ]['dark'];
	$css   = '';
	if ( isset( $own['accent'] ) ) {
		// The widgets adjust it to light and dark pages.
		$css .= '--rw-color-accent:' . $own['accent'] . ';--rw-color-focus:initial;';
	}
	if ( isset( $own['text'] ) || isset( $own['surface'] ) ) {
		foreach ( array( 'text', 'surface', 'muted', 'raised', 'border' ) as $name ) {
			$css .= sprintf( '--rw-color-%s:light-dark(%s,%s);', $name, $light[ $name ], $dark[ $name ] );
		}
	}
	return ':root{' . rtrim( $css, ';' ) . '}';
}
