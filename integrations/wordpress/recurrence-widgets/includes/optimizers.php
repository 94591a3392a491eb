<?php
/**
 * Excludes the script from plugins that combine, minify, defer or delay scripts. The module finds its other files next
 * to its own URL and runs at once.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The script, as a part of its URL.
 *
 * @return string
 */
function script_path() {
	return basename( PLUGIN_DIR ) . '/assets/widgets.js';
}

/**
 * Adds the script to a list of URL parts, which is an array or a text with commas or line breaks.
 *
 * @param array|string $excluded The list.
 * @return array|string
 */
function exclude_path( $excluded ) {
	if ( is_string( $excluded ) && '' !== $excluded ) {
		$separator = false !== strpos( $excluded, "\n" ) ? "\n" : ', ';
		return $excluded . $separator . script_path();
	}
	return array_merge( (array) ( '' === $excluded ? array() : $excluded ), array( script_path() ) );
}

/**
 * Adds the script to Autoptimize's list: a text with commas, or an array of flags by URL part.
 *
 * @param array|string $excluded The list.
 * @return array|string
 */
function exclude_from_autoptimize( $excluded ) {
	return is_array( $excluded ) ? $excluded + array( script_path() => '' ) : trim( $excluded . ', ' . script_path(), ', ' );
}

/**
 * Adds the script to a list of handles.
 *
 * @param string[] $excluded The list.
 * @return string[]
 */
function exclude_handle( $excluded ) {
	return array_merge( (array) $excluded, array( HANDLE ) );
}

/**
 * Keeps W3 Total Cache from minifying the script.
 *
 * @param bool   $minifies The default.
 * @param string $tag      The script tag.
 * @return bool
 */
function exclude_tag( $minifies, $tag ) {
	return $minifies && false === strpos( $tag, script_path() );
}

$path_filters = array(
	// WP Rocket.
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	// LiteSpeed Cache.
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	// Perfmatters.
	'perfmatters_delay_js_exclusions',
	'perfmatters_defer_js_exclusions',
	// WP-Optimize.
	'wp-optimize-minify-default-exclusions',
);
foreach ( $path_filters as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\exclude_path' );
}

// SiteGround Optimizer.
foreach ( array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude', 'sgo_js_async_exclude' ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\exclude_handle' );
}

add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\exclude_from_autoptimize' );
add_filter( 'w3tc_minify_js_do_tag_minification', __NAMESPACE__ . '\exclude_tag', 10, 2 );
unset( $path_filters, $filter );
