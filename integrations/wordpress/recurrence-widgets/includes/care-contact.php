<?php
/**
 * The hospital's care team in the text without scripts, as the widgets show it.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Parses a phone number, which may have letters or an extension. It needs 7 digits: shorter ones are emergency lines.
 *
 * @param string $text What was entered.
 * @return string URL for a link; empty if it is not a phone number.
 */
function phone_url( $text ) {
	if ( ! preg_match( '/^([+\d\s().a-z-]*?)(?:\s*(?:ext\.?|x|,)\s*(\d+))?$/i', trim( $text ), $parts ) ) {
		return '';
	}
	$dialed = strtr( strtolower( $parts[1] ), 'abcdefghijklmnopqrstuvwxyz', '22233344455566677778889999' );
	$digits = preg_replace( '/\D/', '', $dialed );
	if ( ! preg_match( '/\d/', $parts[1] ) || strlen( $digits ) < 7 || strlen( $digits ) > 15 ) {
		return '';
	}
	$is_international  = '+' === $dialed[0];
	$is_north_american = ! $is_international && preg_match( '/^1?\d{10}$/', $digits );
	if ( $is_north_american ) {
		$digits = '+1' . substr( $digits, -10 );
	} elseif ( $is_international ) {
		$digits = '+' . $digits;
	}
	return 'tel:' . $digits . ( isset( $parts[2] ) ? ',' . $parts[2] : '' );
}

/**
 * A line such as “Breast Clinic: 303-555-0100”.
 *
 * @param string $message Message of the catalog, with {team} and {phone}.
 * @param string $team    Name of the team.
 * @param string $phone   Phone number.
 * @return string HTML.
 */
function care_line( $message, $team, $phone ) {
	$html = preg_replace( '/\*\*(.+?)\*\*/', '<strong>$1</strong>', esc_html( $message ) );
	$link = sprintf( '<a href="%s">%s</a>', esc_attr( phone_url( $phone ) ), esc_html( $phone ) );
	return strtr(
		$html,
		array(
			'{team}'  => esc_html( $team ),
			'{phone}' => $link,
		)
	);
}

/**
 * The hospital's numbers, above the text that says when to call.
 *
 * @param string $language Language of the text.
 * @return string HTML; empty if the settings have none.
 */
function care_text( $language ) {
	$texts = catalog( 'care' );
	$name  = setting( 'care-name' );
	$team  = $name ? $name : $texts['team'][ $language ];
	$day   = setting( 'care-phone' );
	$night = setting( 'care-phone-after-hours' );
	$lines = array();
	if ( $day ) {
		$lines[] = care_line( $texts['day'][ $language ], $team, $day );
	}
	if ( $night ) {
		$lines[] = care_line( $texts[ $day ? 'night' : 'nightOnly' ][ $language ], $team, $night );
	}
	return $lines ? '<p>' . implode( '<br>', $lines ) . '</p>' : '';
}
