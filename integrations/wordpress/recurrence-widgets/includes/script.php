<?php
/**
 * The script, only on pages that have a widget.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'recurrence-widgets';

/**
 * Registers the script and the theme.
 */
function register_assets() {
	$version = (string) catalog( 'version' );
	wp_register_script( HANDLE, asset_url( 'widgets.js' ), array(), $version, false );
	$preset = setting( 'preset' );
	$theme  = array();
	if ( 'default' !== $preset ) {
		$theme[] = HANDLE . '-theme';
		wp_register_style( HANDLE . '-theme', asset_url( "themes/$preset.css" ), array(), $version );
	}
	wp_register_style( HANDLE, plugins_url( 'public/text.css', PLUGIN_FILE ), $theme, $version );
	$css = custom_colors_css();
	if ( $css ) {
		wp_add_inline_style( HANDLE, $css );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_assets' );

/**
 * Loads the script and the theme on this page. In the footer if the head has been printed.
 */
function enqueue_widgets() {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

/**
 * True if a text contains one of the widgets.
 *
 * @param string $content Content of a post or a widget area.
 * @return bool
 */
function contains_widget( $content ) {
	return false !== strpos( $content, '<!-- wp:recurrence-widgets/' ) || has_shortcode( $content, SHORTCODE );
}

/**
 * The post of a page that shows one in full.
 *
 * @return \WP_Post|null
 */
function shown_post() {
	$post = is_singular() ? get_queried_object() : null;
	return $post instanceof \WP_Post && ! post_password_required( $post ) ? $post : null;
}

/**
 * Loads the script in the head, where it starts earlier, if the post of this page has a widget. Others are noticed
 * when they are rendered; lists of posts may show excerpts, without widgets.
 */
function enqueue_early() {
	$post = shown_post();
	if ( $post && contains_widget( $post->post_content ) ) {
		enqueue_widgets();
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );

/**
 * Attributes of the script tag: the page's settings, and what keeps optimizers from moving, combining or delaying it.
 *
 * @param string $src URL of the script.
 * @return string[]
 */
function script_attributes( $src ) {
	$attributes = array(
		'type'               => 'module',
		// Rocket Loader reads it only before the URL.
		'data-cfasync'       => 'false',
		'src'                => $src,
		'id'                 => HANDLE . '-js',
		'data-base'          => asset_url( '' ),
		'data-no-optimize'   => '1',
		'data-no-defer'      => '1',
		'data-no-minify'     => '1',
		'data-noptimize'     => '1',
		'data-jetpack-boost' => 'ignore',
		'nitro-exclude'      => '1',
	);
	foreach ( page_settings() as $name => $value ) {
		$attributes[ "data-$name" ] = $value;
	}
	return $attributes;
}

/**
 * Prints the script as a module.
 *
 * @param string $tag    The tag that WordPress would print.
 * @param string $handle Handle of the script.
 * @param string $src    URL of the script.
 * @return string
 */
function script_tag( $tag, $handle, $src ) {
	return HANDLE === $handle ? wp_get_script_tag( script_attributes( $src ) ) : $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 3 );

/**
 * The settings once more, for sites where a tag manager or an optimizer removes attributes from scripts.
 */
function print_meta() {
	if ( ! wp_script_is( HANDLE ) ) {
		return;
	}
	$entries = array();
	foreach ( page_settings() as $name => $value ) {
		if ( false === strpos( $value, ';' ) ) {
			$entries[] = "$name=$value";
		}
	}
	if ( $entries ) {
		printf( '<meta name="recurrence-widgets" content="%s">' . "\n", esc_attr( implode( '; ', $entries ) ) );
	}
}
add_action( 'wp_head', __NAMESPACE__ . '\print_meta', 2 );
