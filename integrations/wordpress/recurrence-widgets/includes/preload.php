<?php
/**
 * Preloads the files of the page's first widget, so that it replaces the plain text as early as possible.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The first widget of a post.
 *
 * @param string $content Content of the post.
 * @return string[] Name and language of the widget; empty if there is none.
 */
function first_widget( $content ) {
	$block     = '<!-- wp:recurrence-widgets/([a-z-]+) (?:(\{.*?\}) )?/-->';
	$shortcode = '\[' . SHORTCODE . '\b([^\]]*)\]';
	if ( ! preg_match( "#$block|$shortcode#s", $content, $found ) ) {
		return array();
	}
	if ( isset( $found[3] ) ) {
		$attributes = (array) shortcode_parse_atts( $found[3] );
		$name       = isset( $attributes['name'] ) ? $attributes['name'] : '';
	} else {
		$attributes = isset( $found[2] ) ? (array) json_decode( $found[2], true ) : array();
		$name       = $found[1];
	}
	$lang = isset( $attributes['lang'] ) ? $attributes['lang'] : get_bloginfo( 'language' );
	return array( $name, supported_language( $lang ) );
}

/**
 * Prints the links.
 */
function print_preload_links() {
	$post    = shown_post();
	$widget  = $post ? first_widget( $post->post_content ) : array();
	$preload = catalog( 'preload' );
	$files   = $widget && isset( $preload[ $widget[0] ][ $widget[1] ] ) ? $preload[ $widget[0] ][ $widget[1] ] : array();
	foreach ( $files as $file ) {
		printf( '<link rel="modulepreload" href="%s">' . "\n", esc_url( asset_url( $file ) ) );
	}
}
add_action( 'wp_head', __NAMESPACE__ . '\print_preload_links', 2 );
