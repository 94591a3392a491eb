<?php
/**
 * Checks what an administrator enters. A value that is not valid keeps the previous one and says why.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the option.
 */
function register_settings() {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'default'           => default_settings(),
			'show_in_rest'      => false,
		)
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/**
 * Shows a problem once: WordPress sanitizes an option twice when it is new.
 *
 * @param string $code    Id of the problem.
 * @param string $message The problem.
 */
function report_problem( $code, $message ) {
	if ( ! in_array( $code, wp_list_pluck( get_settings_errors( OPTION ), 'code' ), true ) ) {
		add_settings_error( OPTION, $code, $message );
	}
}

/**
 * A phone number.
 *
 * @param string $name     Name of the setting.
 * @param string $value    What was entered.
 * @param string $previous The previous value.
 * @return string
 */
function sanitize_phone( $name, $value, $previous ) {
	if ( '' === $value || phone_url( $value ) ) {
		return $value;
	}
	/* translators: %s: what was entered. */
	report_problem( $name, sprintf( __( '“%s” is not a phone number with at least 7 digits.', 'recurrence-widgets' ), $value ) );
	return $previous;
}

/**
 * A date such as 2026-11-22.
 *
 * @param string $name     Name of the setting.
 * @param string $value    What was entered.
 * @param string $previous The previous value.
 * @return string
 */
function sanitize_date( $name, $value, $previous ) {
	$is_date = preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $value, $parts );
	if ( '' === $value || ( $is_date && checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ) ) {
		return $value;
	}
	/* translators: %s: what was entered. */
	report_problem( $name, sprintf( __( '“%s” is not a date such as 2026-11-22.', 'recurrence-widgets' ), $value ) );
	return $previous;
}

/**
 * Preset and colors, which are valid only together.
 *
 * @param array $input    What was entered.
 * @param array $previous The previous settings.
 * @return string[]
 */
function sanitize_theme( $input, $previous ) {
	$names    = array( 'preset', 'accent', 'text', 'surface' );
	$previous = array_intersect_key( $previous, array_flip( $names ) );
	$theme    = array();
	foreach ( $names as $name ) {
		$theme[ $name ] = isset( $input[ $name ] ) ? strtolower( sanitize_text_field( $input[ $name ] ) ) : $previous[ $name ];
	}
	$presets = catalog( 'presets' );
	if ( ! isset( $presets[ $theme['preset'] ] ) ) {
		$theme['preset'] = $previous['preset'];
	}
	foreach ( array( 'accent', 'text', 'surface' ) as $name ) {
		$theme[ $name ] = preg_replace( '/^#(.)(.)(.)$/', '#$1$1$2$2$3$3', $theme[ $name ] );
		if ( '' !== $theme[ $name ] && ! preg_match( '/^#[0-9a-f]{6}$/', $theme[ $name ] ) ) {
			/* translators: %s: what was entered. */
			report_problem( $name, sprintf( __( '“%s” is not a color such as #0b4f54.', 'recurrence-widgets' ), $theme[ $name ] ) );
			return $previous;
		}
	}
	$worst = worst_pair( $theme['preset'], array_diff_key( $theme, array( 'preset' => '' ) ) );
	if ( $worst ) {
		report_problem(
			'contrast',
			sprintf(
				/* translators: 1: a color, 2: a background, 3 and 4: contrast ratios. */
				__( 'The colors were not saved: %1$s on %2$s has a contrast of %3$s:1. It needs %4$s:1 to be readable for everyone.', 'recurrence-widgets' ),
				color_name( $worst['color'] ),
				color_name( $worst['background'] ),
				number_format_i18n( floor( $worst['ratio'] * 10 ) / 10, 1 ),
				number_format_i18n( $worst['minimum'], 1 )
			)
		);
		return $previous;
	}
	return $theme;
}

/**
 * Name of a color, for people.
 *
 * @param string $name Name in the code.
 * @return string
 */
function color_name( $name ) {
	$names = array(
		'text'      => __( 'text', 'recurrence-widgets' ),
		'muted'     => __( 'secondary text', 'recurrence-widgets' ),
		'surface'   => __( 'the background', 'recurrence-widgets' ),
		'raised'    => __( 'the background of boxes', 'recurrence-widgets' ),
		'focus'     => __( 'the focus ring', 'recurrence-widgets' ),
		'mark'      => __( 'icons', 'recurrence-widgets' ),
		'accent'    => __( 'the accent color', 'recurrence-widgets' ),
		'on-accent' => __( 'text on buttons', 'recurrence-widgets' ),
	);
	return isset( $names[ $name ] ) ? $names[ $name ] : __( 'the color of a type of recurrence', 'recurrence-widgets' );
}

/**
 * The uploaded words.json, if there is one.
 *
 * @param array  $input    What was entered.
 * @param string $previous Name of the previous file.
 * @return string Name of the file; empty if there is none.
 */
function sanitize_words( $input, $previous ) {
	if ( ! empty( $input['remove-words'] ) ) {
		return '';
	}
	// phpcs:disable WordPress.Security.NonceVerification.Missing -- options.php has checked it.
	// phpcs:disable WordPress.Security.ValidatedSanitizedInput -- The path is PHP's own; parse_words() checks the content.
	$file = isset( $_FILES['recurrence_widgets_words'] ) ? $_FILES['recurrence_widgets_words'] : array();
	// phpcs:enable
	if ( empty( $file['tmp_name'] ) || ! current_user_can( 'manage_options' ) ) {
		return $previous;
	}
	$is_readable = is_uploaded_file( $file['tmp_name'] ) && $file['size'] <= MAX_WORDS_SIZE;
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A local file.
	$words = parse_words( $is_readable ? file_get_contents( $file['tmp_name'] ) : '' );
	$name  = is_wp_error( $words ) ? $words : save_words( $words );
	if ( is_wp_error( $name ) ) {
		report_problem( 'words', $name->get_error_message() );
		return $previous;
	}
	return $name;
}

/**
 * The settings as they are saved.
 *
 * @param mixed $input What was entered.
 * @return array
 */
function sanitize_settings( $input ) {
	$previous = settings();
	$input    = is_array( $input ) ? $input : array();
	$texts    = array();
	foreach ( array( 'care-name', 'care-phone', 'care-phone-after-hours', 'reviewed-by', 'reviewed-on' ) as $name ) {
		$texts[ $name ] = isset( $input[ $name ] ) ? sanitize_text_field( $input[ $name ] ) : $previous[ $name ];
	}
	foreach ( array( 'care-phone', 'care-phone-after-hours' ) as $name ) {
		$texts[ $name ] = sanitize_phone( $name, $texts[ $name ], $previous[ $name ] );
	}
	$texts['reviewed-on'] = sanitize_date( 'reviewed-on', $texts['reviewed-on'], $previous['reviewed-on'] );
	if ( '' === $texts['reviewed-by'] && '' !== $texts['reviewed-on'] ) {
		report_problem( 'reviewed-by', __( 'The date of the review is shown only with the name of the reviewer.', 'recurrence-widgets' ) );
	}
	$lines = isset( $input['first-lines'] ) ? (array) $input['first-lines'] : $previous['first-lines'];
	$known = array_keys( help_lines() );
	return array_merge(
		default_settings(),
		$texts,
		sanitize_theme( $input, $previous ),
		array(
			'first-lines' => array_values( array_unique( array_intersect( array_map( 'sanitize_key', $lines ), $known ) ) ),
			'own-lines'   => sanitize_own_lines( $input, $previous['own-lines'] ),
			'words'       => sanitize_words( $input, $previous['words'] ),
		)
	);
}

/**
 * Deletes files of the hospital's wording that are no longer used.
 */
function delete_old_words() {
	delete_words( setting( 'words' ) );
}
add_action( 'update_option_' . OPTION, __NAMESPACE__ . '\delete_old_words', 10, 0 );
