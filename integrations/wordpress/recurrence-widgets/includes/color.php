<?php
/**
 * Color arithmetic, as browsers do it: sRGB, OKLab, OKLCH and the WCAG contrast ratio.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * A channel of sRGB as linear light.
 *
 * @param float $value From 0 to 1.
 * @return float
 */
function to_linear( $value ) {
	return $value <= 0.04045 ? $value / 12.92 : pow( ( $value + 0.055 ) / 1.055, 2.4 );
}

/**
 * Linear light as a channel of sRGB.
 *
 * @param float $value Clamped to 0 to 1.
 * @return float
 */
function from_linear( $value ) {
	$value = max( 0, min( 1, $value ) );
	return $value <= 0.0031308 ? $value * 12.92 : 1.055 * pow( $value, 1 / 2.4 ) - 0.055;
}

/**
 * Linear red, green and blue of a color.
 *
 * @param string $hex Such as #0b4f54.
 * @return float[]
 */
function hex_to_linear( $hex ) {
	return array_map(
		function ( $part ) {
			return to_linear( hexdec( $part ) / 255 );
		},
		str_split( substr( $hex, 1 ), 2 )
	);
}

/**
 * A color in OKLab.
 *
 * @param string $hex Such as #0b4f54.
 * @return float[] Lightness, a and b.
 */
function hex_to_oklab( $hex ) {
	list( $r, $g, $b ) = hex_to_linear( $hex );

	$l = pow( 0.4122214708 * $r + 0.5363325363 * $g + 0.0514459929 * $b, 1 / 3 );
	$m = pow( 0.2119034982 * $r + 0.6806995451 * $g + 0.1073969566 * $b, 1 / 3 );
	$s = pow( 0.0883024619 * $r + 0.2817188376 * $g + 0.6299787005 * $b, 1 / 3 );
	return array(
		0.2104542553 * $l + 0.7936177850 * $m - 0.0040720468 * $s,
		1.9779984951 * $l - 2.4285922050 * $m + 0.4505937099 * $s,
		0.0259040371 * $l + 0.7827717662 * $m - 0.8086757660 * $s,
	);
}

/**
 * A color of OKLab as sRGB.
 *
 * @param float[] $lab Lightness, a and b.
 * @return string Such as #0b4f54; channels out of range are clamped.
 */
function oklab_to_hex( $lab ) {
	$l = pow( $lab[0] + 0.3963377774 * $lab[1] + 0.2158037573 * $lab[2], 3 );
	$m = pow( $lab[0] - 0.1055613458 * $lab[1] - 0.0638541728 * $lab[2], 3 );
	$s = pow( $lab[0] - 0.0894841775 * $lab[1] - 1.2914855480 * $lab[2], 3 );

	$channels = array(
		4.0767416621 * $l - 3.3077115913 * $m + 0.2309699292 * $s,
		-1.2684380046 * $l + 2.6097574011 * $m - 0.3413193965 * $s,
		-0.0041960863 * $l - 0.7034186147 * $m + 1.7076147010 * $s,
	);

	$hex = '#';
	foreach ( $channels as $channel ) {
		$hex .= sprintf( '%02x', (int) round( from_linear( $channel ) * 255 ) );
	}
	return $hex;
}

/**
 * Mixes two colors of OKLab.
 *
 * @param float[] $one   Lightness, a and b.
 * @param float[] $other Lightness, a and b.
 * @param float   $share Share of the first, from 0 to 1.
 * @return float[]
 */
function mix_oklab( $one, $other, $share ) {
	$mixed = array();
	foreach ( $one as $index => $value ) {
		$mixed[] = $value * $share + $other[ $index ] * ( 1 - $share );
	}
	return $mixed;
}

/**
 * A color of OKLab with another chroma, and another lightness.
 *
 * @param float[] $lab       Lightness, a and b.
 * @param float   $lightness New lightness.
 * @param float   $chroma    New chroma.
 * @return float[]
 */
function with_chroma( $lab, $lightness, $chroma ) {
	$hue = atan2( $lab[2], $lab[1] );
	return array( $lightness, $chroma * cos( $hue ), $chroma * sin( $hue ) );
}

/**
 * Relative luminance of a color.
 *
 * @param string $hex Such as #0b4f54.
 * @return float
 */
function luminance( $hex ) {
	list( $r, $g, $b ) = hex_to_linear( $hex );
	return 0.2126 * $r + 0.7152 * $g + 0.0722 * $b;
}

/**
 * Contrast ratio of two colors.
 *
 * @param string $one   Such as #0b4f54.
 * @param string $other Such as #ffffff.
 * @return float From 1 to 21.
 */
function contrast_ratio( $one, $other ) {
	$pair = array( luminance( $one ), luminance( $other ) );
	return ( max( $pair ) + 0.05 ) / ( min( $pair ) + 0.05 );
}
