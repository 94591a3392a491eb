<?php
/**
 * A block for each widget.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

const EDITOR_HANDLE = 'recurrence-widgets-editor';

/**
 * Registers the blocks.
 */
function register_blocks() {
	$version = (string) catalog( 'version' );
	wp_register_script(
		EDITOR_HANDLE,
		plugins_url( 'editor/editor.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-compose', 'wp-element', 'wp-i18n' ),
		$version,
		true
	);
	wp_register_style( EDITOR_HANDLE, plugins_url( 'editor/editor.css', PLUGIN_FILE ), array(), $version );
	wp_set_script_translations( EDITOR_HANDLE, 'recurrence-widgets', PLUGIN_DIR . '/languages' );
	foreach ( catalog( 'widgets' ) as $widget ) {
		$name = $widget['name'];
		register_block_type(
			PLUGIN_DIR . '/blocks/' . $name,
			array(
				'title'           => translate_text( $widget['title'] ),
				'description'     => translate_text( $widget['description'] ),
				'render_callback' => function ( $attributes ) use ( $name ) {
					return render_block_widget( $name, $attributes );
				},
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * A block as HTML.
 *
 * @param string $name       Name of the element.
 * @param array  $attributes Attributes of the block.
 * @return string
 */
function render_block_widget( $name, $attributes ) {
	$html = render_widget( $name, $attributes );
	return is_feed() ? $html : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

/**
 * The blocks' own group in the inserter.
 *
 * @param array[] $categories All groups.
 * @return array[]
 */
function add_category( $categories ) {
	$own = array(
		'slug'  => 'recurrence-widgets',
		'title' => __( 'Breast cancer recurrence', 'recurrence-widgets' ),
	);
	return array_merge( $categories, array( $own ) );
}
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );

/**
 * The catalog in the user's language, for the editor's script.
 *
 * @return array
 */
function editor_data() {
	$widgets = catalog( 'widgets' );
	foreach ( $widgets as &$widget ) {
		$widget['title'] = translate_text( $widget['title'] );
		unset( $widget['description'] );
		foreach ( $widget['attributes'] as &$attribute ) {
			$attribute['label'] = translate_text( $attribute['label'] );
			$attribute['help']  = isset( $attribute['help'] ) ? str_replace( '`', '', translate_text( $attribute['help'] ) ) : '';
			if ( isset( $attribute['values'] ) ) {
				foreach ( $attribute['values'] as &$value ) {
					$value['label'] = translate_text( $value['label'] );
				}
				unset( $value );
			}
		}
		unset( $attribute );
	}
	unset( $widget );
	return array(
		'widgets'  => $widgets,
		'language' => supported_language( get_locale() ),
		'national' => implode( ' ', ordered_help_lines() ),
		'ownLines' => own_line_elements(),
	);
}

/**
 * Data for the editor's script.
 */
function add_editor_data() {
	wp_add_inline_script( EDITOR_HANDLE, 'window.recurrenceWidgets = ' . wp_json_encode( editor_data() ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\add_editor_data' );

/**
 * The live widgets in the editor, also in its iframe.
 */
function enqueue_in_editor() {
	if ( is_admin() ) {
		enqueue_widgets();
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_editor' );
