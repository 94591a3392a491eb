<?php
/**
 * A widget as HTML. The server renders it, so nothing depends on what an author may post.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Valid value of an attribute.
 *
 * @param array $attribute Attribute of the catalog.
 * @param mixed $value     What the author entered.
 * @return string|null Null if the attribute is omitted.
 */
function attribute_value( $attribute, $value ) {
	$kind = $attribute['kind'];
	if ( 'boolean' === $kind ) {
		return false === $value || 'false' === $value || null === $value ? null : '';
	}
	$value = is_scalar( $value ) ? trim( sanitize_text_field( (string) $value ) ) : '';
	$known = isset( $attribute['values'] ) ? wp_list_pluck( $attribute['values'], 'value' ) : array();
	if ( 'lang' === $attribute['name'] ) {
		$value = strtolower( (string) strtok( str_replace( '_', '-', $value ), '-' ) );
	}
	if ( 'select' === $kind ) {
		return in_array( $value, $known, true ) ? $value : null;
	}
	if ( 'list' === $kind ) {
		$allowed = array_merge( $known, array( 'none' ) );
		$words   = array_filter(
			preg_split( '/[\s,]+/', $value ),
			function ( $word ) use ( $allowed ) {
				return in_array( ltrim( $word, '-' ), $allowed, true );
			}
		);
		$value   = implode( ' ', $words );
	}
	return '' === $value ? null : $value;
}

/**
 * Valid attributes of a widget.
 *
 * @param array $widget Widget of the catalog.
 * @param array $input  What the author entered, by name.
 * @return string[] Values by name.
 */
function widget_attributes( $widget, $input ) {
	$attributes = array();
	foreach ( $widget['attributes'] as $attribute ) {
		$name  = $attribute['name'];
		$value = isset( $input[ $name ] ) ? attribute_value( $attribute, $input[ $name ] ) : null;
		if ( null !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	if ( 'support-resources' === $widget['name'] && ! isset( $attributes['national'] ) ) {
		$attributes['national'] = implode( ' ', ordered_help_lines() );
	}
	return array_filter(
		$attributes,
		function ( $value, $name ) {
			return 'national' !== $name || '' !== $value;
		},
		ARRAY_FILTER_USE_BOTH
	);
}

/**
 * A widget as HTML.
 *
 * @param string $name  Name of its element.
 * @param array  $input What the author entered, by name of the attribute.
 * @return string Empty if there is no such widget.
 */
function render_widget( $name, $input ) {
	$widget = find_widget( $name );
	if ( ! $widget ) {
		return '';
	}
	$attributes = widget_attributes( $widget, $input );
	$text       = static_text( $name, $attributes );
	// Feed readers and mail programs run no scripts.
	if ( is_feed() ) {
		return $text;
	}
	enqueue_widgets();
	$html = '<' . $name;
	foreach ( $attributes as $key => $value ) {
		$html .= ' ' . $key . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	$lines = OWN_LINES_TAG === $name ? own_lines_html() : '';
	return $html . '>' . $lines . $text . '</' . $name . '>';
}
