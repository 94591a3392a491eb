<?php
/**
 * The hospital's own help lines on the settings page.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The fields of a line: label, type and hint.
 *
 * @return array[] By key.
 */
function own_line_fields() {
	return array(
		'name-en'     => array( __( 'Name in English', 'recurrence-widgets' ), 'text', '' ),
		'name-es'     => array( __( 'Name in Spanish', 'recurrence-widgets' ), 'text', '' ),
		'phone'       => array( __( 'Phone', 'recurrence-widgets' ), 'tel', '' ),
		'text-en'     => array( __( 'What it offers, in English', 'recurrence-widgets' ), 'text', __( 'One sentence, such as “Questions about your treatment.”', 'recurrence-widgets' ) ),
		'text-es'     => array( __( 'What it offers, in Spanish', 'recurrence-widgets' ), 'text', '' ),
		'languages'   => array( __( 'Languages spoken', 'recurrence-widgets' ), 'languages', '' ),
		'hours'       => array( __( 'Hours', 'recurrence-widgets' ), 'text', __( 'Such as Mo-Fr 08:00-17:00, Sa 09:00-12:00, or 24/7. In the time zone of this site.', 'recurrence-widgets' ) ),
		'verified-on' => array( __( 'Hours checked on', 'recurrence-widgets' ), 'date', __( 'For 180 days after this date, readers see if the line is open now.', 'recurrence-widgets' ) ),
	);
}

/**
 * The choices of languages that people on a line speak.
 *
 * @return string[] Labels by value.
 */
function spoken_languages() {
	return array(
		''      => __( '— Not stated —', 'recurrence-widgets' ),
		'en'    => __( 'English', 'recurrence-widgets' ),
		'es'    => __( 'Spanish', 'recurrence-widgets' ),
		'en es' => __( 'English and Spanish', 'recurrence-widgets' ),
	);
}

/**
 * One field of a line.
 *
 * @param int    $index Index of the line.
 * @param string $key   Key of the field.
 * @param array  $field Label, type and hint.
 * @param string $value The saved value.
 */
function print_own_line_field( $index, $key, $field, $value ) {
	list( $label, $type, $hint ) = $field;

	$id   = "recurrence-widgets-own-$index-$key";
	$name = OPTION . "[own-lines][$index][$key]";
	printf( '<p><label for="%s">%s</label><br>', esc_attr( $id ), esc_html( $label ) );
	if ( 'languages' === $type ) {
		printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $name ) );
		print_options( spoken_languages(), $value );
		echo '</select>';
	} else {
		printf(
			'<input id="%s" name="%s" type="%s" class="regular-text" value="%s"%s>',
			esc_attr( $id ),
			esc_attr( $name ),
			esc_attr( $type ),
			esc_attr( $value ),
			$hint ? ' aria-describedby="' . esc_attr( $id ) . '-hint"' : ''
		);
	}
	if ( $hint ) {
		printf( '<br><span class="description" id="%s-hint">%s</span>', esc_attr( $id ), esc_html( $hint ) );
	}
	echo '</p>';
}

/**
 * The saved lines and an empty one.
 */
function print_own_lines() {
	$lines = own_lines();
	if ( count( $lines ) < MAX_OWN_LINES ) {
		$lines[] = empty_own_line();
	}
	foreach ( $lines as $index => $line ) {
		/* translators: %d: number of the line. */
		$legend = sprintf( __( 'Your line %d', 'recurrence-widgets' ), $index + 1 );
		echo '<fieldset class="recurrence-widgets-own-line"><legend>' . esc_html( $legend ) . '</legend>';
		foreach ( own_line_fields() as $key => $field ) {
			print_own_line_field( $index, $key, $field, $line[ $key ] );
		}
		echo '</fieldset>';
	}
	echo '<p class="description">' . esc_html__( 'Save the settings to add another line. To remove a line, empty its fields.', 'recurrence-widgets' ) . '</p>';
}

/**
 * True if hours have the format that the widgets read.
 *
 * @param string $hours What was entered.
 * @return bool
 */
function are_hours( $hours ) {
	$day    = '(?:mo|tu|we|th|fr|sa|su)';
	$time   = '(?:(?:[01]?\d|2[0-3]):[0-5]\d)';
	$token  = "(?:$day(?:[-–]$day)?|{$time}[-–](?:$time|24:00))";
	$format = "#^(?:24/7|$token(?:[\s,;]+$token)*)$#iu";
	return (bool) preg_match( $format, $hours );
}

/**
 * A line as it is saved.
 *
 * @param array    $entered  What was entered.
 * @param string[] $previous The previous line.
 * @param int      $number   Its number, for messages.
 * @return string[] Empty if it was removed.
 */
function sanitize_own_line( $entered, $previous, $number ) {
	$line = array();
	foreach ( empty_own_line() as $key => $empty ) {
		$line[ $key ] = isset( $entered[ $key ] ) && is_scalar( $entered[ $key ] ) ? sanitize_text_field( (string) $entered[ $key ] ) : $empty;
	}
	$code                = "own-line-$number-";
	$line['phone']       = sanitize_phone( $code . 'phone', $line['phone'], $previous['phone'] );
	$line['verified-on'] = sanitize_date( $code . 'verified-on', $line['verified-on'], $previous['verified-on'] );
	if ( ! isset( spoken_languages()[ $line['languages'] ] ) ) {
		$line['languages'] = $previous['languages'];
	}
	if ( '' !== $line['hours'] && ! are_hours( $line['hours'] ) ) {
		/* translators: %s: what was entered. */
		report_problem( $code . 'hours', sprintf( __( '“%s” are not hours such as Mo-Fr 08:00-17:00.', 'recurrence-widgets' ), $line['hours'] ) );
		$line['hours'] = $previous['hours'];
	}
	if ( '' !== $line['hours'] && ! iana_time_zone() ) {
		report_problem( 'time-zone', __( 'Under Settings, General, choose a city as the time zone of this site. Until then, widgets cannot show if your lines are open.', 'recurrence-widgets' ) );
	}
	if ( '' === implode( '', array_diff_key( $line, array_flip( array( 'languages' ) ) ) ) ) {
		return array();
	}
	if ( '' === line_name( $line ) ) {
		/* translators: %d: number of the line. */
		report_problem( $code . 'name', sprintf( __( 'Your line %d needs a name. It was not changed.', 'recurrence-widgets' ), $number ) );
		return '' === line_name( $previous ) ? array() : $previous;
	}
	return $line;
}

/**
 * The lines as they are saved.
 *
 * @param array   $input    What was entered.
 * @param array[] $previous The previous lines.
 * @return array[]
 */
function sanitize_own_lines( $input, $previous ) {
	if ( ! isset( $input['own-lines'] ) || ! is_array( $input['own-lines'] ) ) {
		return $previous;
	}
	$lines = array();
	foreach ( array_slice( array_values( $input['own-lines'] ), 0, MAX_OWN_LINES ) as $index => $entered ) {
		$before  = isset( $previous[ $index ] ) ? array_merge( empty_own_line(), (array) $previous[ $index ] ) : empty_own_line();
		$lines[] = sanitize_own_line( (array) $entered, $before, $index + 1 );
	}
	return array_values( array_filter( $lines ) );
}
