<?php
/**
 * The shortcode, for the classic editor, text widgets and page builders.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'recurrence_widget';

/**
 * A shortcode such as [recurrence_widget name="diagnosis-guide" lang="es"] as HTML.
 *
 * @param array|string $input Attributes, as the author entered them.
 * @return string
 */
function render_shortcode( $input ) {
	$attributes = array();
	foreach ( (array) $input as $key => $value ) {
		// An attribute without a value has a number as its key.
		if ( is_int( $key ) ) {
			$attributes[ $value ] = true;
		} else {
			$attributes[ $key ] = $value;
		}
	}
	$name = isset( $attributes['name'] ) ? (string) $attributes['name'] : '';
	if ( find_widget( $name ) ) {
		return render_widget( $name, $attributes );
	}
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: 1: what the author wrote, 2: the names of the widgets. */
	$problem = __( 'There is no widget “%1$s”. The available widgets are: %2$s. Readers do not see this note.', 'recurrence-widgets' );
	$names   = implode( ', ', wp_list_pluck( catalog( 'widgets' ), 'name' ) );
	return '<p>' . esc_html( sprintf( $problem, $name, $names ) ) . '</p>';
}
add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
