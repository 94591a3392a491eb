<?php
/**
 * The fields of the settings page.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Sections of the page: title, introduction and fields. A field has a label, a type and a hint.
 *
 * @return array
 */
function settings_sections() {
	$phone_hint = __( 'Shown wherever the text asks the reader to call.', 'recurrence-widgets' );
	return array(
		'care'   => array(
			__( 'Care team', 'recurrence-widgets' ),
			__( 'Your team’s name and phone numbers appear in every widget.', 'recurrence-widgets' ),
			array(
				'care-name'              => array( __( 'Name', 'recurrence-widgets' ), 'text', __( 'As your patients know it, such as “Breast Clinic”.', 'recurrence-widgets' ) ),
				'care-phone'             => array( __( 'Phone', 'recurrence-widgets' ), 'tel', $phone_hint ),
				'care-phone-after-hours' => array( __( 'After-hours phone', 'recurrence-widgets' ), 'tel', '' ),
			),
		),
		'lines'  => array(
			__( 'Help lines', 'recurrence-widgets' ),
			__( 'Your own lines come first, then these national organizations. The crisis line is always shown.', 'recurrence-widgets' ),
			array(
				'first-lines-0' => array( __( 'First', 'recurrence-widgets' ), 'line', '' ),
				'first-lines-1' => array( __( 'Second', 'recurrence-widgets' ), 'line', '' ),
				'first-lines-2' => array( __( 'Third', 'recurrence-widgets' ), 'line', '' ),
				'own-lines'     => array( __( 'Your own lines', 'recurrence-widgets' ), 'own-lines', '' ),
			),
		),
		'review' => array(
			__( 'Review and wording', 'recurrence-widgets' ),
			'',
			array(
				'reviewed-by' => array( __( 'Reviewed by', 'recurrence-widgets' ), 'text', __( 'The clinician at your hospital who reviewed the content, such as “Ana Ruiz, MD”.', 'recurrence-widgets' ) ),
				'reviewed-on' => array( __( 'Reviewed on', 'recurrence-widgets' ), 'date', '' ),
				'words'       => array( __( 'Your own wording', 'recurrence-widgets' ), 'words', '' ),
			),
		),
		'theme'  => array(
			__( 'Colors', 'recurrence-widgets' ),
			__( 'Leave a color empty to use the preset’s. Colors that are hard to read are not saved.', 'recurrence-widgets' ),
			array(
				'preset'  => array( __( 'Preset', 'recurrence-widgets' ), 'preset', '' ),
				'accent'  => array( __( 'Accent', 'recurrence-widgets' ), 'color', __( 'Links and buttons. Widgets make it darker or lighter where needed.', 'recurrence-widgets' ) ),
				'text'    => array( __( 'Text', 'recurrence-widgets' ), 'color', '' ),
				'surface' => array( __( 'Background', 'recurrence-widgets' ), 'color', __( 'The text and background colors apply to light pages. Dark pages use the preset’s.', 'recurrence-widgets' ) ),
				'check'   => array( __( 'Contrast', 'recurrence-widgets' ), 'check', '' ),
			),
		),
	);
}

/**
 * The options of a menu.
 *
 * @param string[] $choices  Labels by value.
 * @param string   $selected The selected value.
 */
function print_options( $choices, $selected ) {
	foreach ( $choices as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $selected, $value, false ), esc_html( $label ) );
	}
}

/**
 * The control of a field.
 *
 * @param string $name Name of the setting.
 * @param string $type Type of the field.
 * @param string $hint Id of the hint; empty if there is none.
 */
function print_control( $name, $type, $hint ) {
	$id    = "recurrence-widgets-$name";
	$field = OPTION . "[$name]";
	if ( 'preset' === $type ) {
		$labels = array_map( __NAMESPACE__ . '\translate_text', wp_list_pluck( catalog( 'presets' ), 'label' ) );
		printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $field ) );
		print_options( $labels, setting( $name ) );
		echo '</select>';
		return;
	}
	if ( 'line' === $type ) {
		$first  = setting( 'first-lines' );
		$index  = (int) substr( $name, -1 );
		$labels = array_map( __NAMESPACE__ . '\translate_text', help_lines() );
		printf( '<select id="%s" name="%s[first-lines][]">', esc_attr( $id ), esc_attr( OPTION ) );
		print_options( array( '' => __( '— Default order —', 'recurrence-widgets' ) ) + $labels, isset( $first[ $index ] ) ? $first[ $index ] : '' );
		echo '</select>';
		return;
	}
	printf(
		'<input id="%s" name="%s" type="%s" class="%s" value="%s"%s%s>',
		esc_attr( $id ),
		esc_attr( $field ),
		esc_attr( 'color' === $type ? 'text' : $type ),
		esc_attr( 'color' === $type ? 'recurrence-widgets-color' : 'regular-text' ),
		esc_attr( setting( $name ) ),
		$hint ? ' aria-describedby="' . esc_attr( $hint ) . '"' : '',
		'color' === $type ? ' placeholder="#0b4f54" spellcheck="false" autocomplete="off"' : ''
	);
}

/**
 * The field for the hospital's own wording.
 */
function print_words_field() {
	$url = words_url();
	if ( $url ) {
		printf(
			'<p><a href="%1$s">%2$s</a></p><p><label><input type="checkbox" name="%3$s[remove-words]" value="1"> %4$s</label></p>',
			esc_url( $url ),
			esc_html( setting( 'words' ) ),
			esc_attr( OPTION ),
			esc_html__( 'Remove this file and use the original wording', 'recurrence-widgets' )
		);
	}
	printf(
		'<input id="recurrence-widgets-words" type="file" name="recurrence_widgets_words" accept=".json,application/json" aria-describedby="recurrence-widgets-words-hint">' .
		'<p class="description" id="recurrence-widgets-words-hint">%s</p>',
		wp_kses_post(
			sprintf(
				/* translators: %s: URL of the review sheet. */
				__( 'A words.json file from the <a href="%s">review sheet</a>. With it, the original text is not added to the page for search engines.', 'recurrence-widgets' ),
				esc_url( asset_url( 'review/index.html' ) )
			)
		)
	);
}

/**
 * The result of the contrast check, which a script keeps up to date.
 */
function print_check() {
	$names = array();
	foreach ( measure_contrast( light_colors( 'default', array() ) ) as $pair ) {
		$names[ $pair['color'] ]      = color_name( $pair['color'] );
		$names[ $pair['background'] ] = color_name( $pair['background'] );
	}
	$names['on-accent'] = color_name( 'on-accent' );
	printf(
		'<div id="recurrence-widgets-check" role="status" data-module="%s" data-presets="%s" data-names="%s" data-pass="%s" data-fail="%s"></div>' .
		'<div id="recurrence-widgets-preview"><recurrence-explainer sections="kinds" tools="none" heading-level="3" lang="%s"></recurrence-explainer></div>',
		esc_url( asset_url( 'check-theme.js' ) ),
		esc_attr( wp_json_encode( catalog( 'presets' ) ) ),
		esc_attr( wp_json_encode( $names ) ),
		esc_attr__( 'Every color has enough contrast.', 'recurrence-widgets' ),
		/* translators: 1: a color, 2: a background, 3 and 4: contrast ratios. */
		esc_attr__( '%1$s on %2$s: %3$s:1, needs %4$s:1', 'recurrence-widgets' ),
		esc_attr( supported_language( determine_locale() ) )
	);
}

/**
 * A field with its hint.
 *
 * @param array $field Name, type and hint.
 */
function print_field( $field ) {
	list( $name, $type, $hint ) = $field;
	if ( 'words' === $type ) {
		print_words_field();
	} elseif ( 'own-lines' === $type ) {
		print_own_lines();
	} elseif ( 'check' === $type ) {
		print_check();
	} else {
		$id = $hint ? "recurrence-widgets-$name-hint" : '';
		print_control( $name, $type, $id );
		if ( $hint ) {
			printf( '<p class="description" id="%s">%s</p>', esc_attr( $id ), esc_html( $hint ) );
		}
	}
}
