<?php
/**
 * The hospital's own help lines, which come first in the widget “People who can help you”.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

const OWN_LINES_TAG = 'support-resources';
const MAX_OWN_LINES = 5;

/**
 * A line without values. Names and descriptions have a key per language, such as name-es.
 *
 * @return string[]
 */
function empty_own_line() {
	$line = array(
		'phone'       => '',
		'hours'       => '',
		'verified-on' => '',
		'languages'   => '',
	);
	foreach ( catalog( 'languages' ) as $language ) {
		$line[ "name-$language" ] = '';
		$line[ "text-$language" ] = '';
	}
	return $line;
}

/**
 * The lines of this site, with all keys.
 *
 * @return array[]
 */
function own_lines() {
	$lines = array();
	foreach ( (array) setting( 'own-lines' ) as $line ) {
		$lines[] = array_merge( empty_own_line(), is_array( $line ) ? $line : array() );
	}
	return $lines;
}

/**
 * The languages in which a line is described.
 *
 * @param string[] $line The line.
 * @return string[]
 */
function line_languages( $line ) {
	return array_values(
		array_filter(
			catalog( 'languages' ),
			function ( $language ) use ( $line ) {
				return '' !== $line[ "name-$language" ] . $line[ "text-$language" ];
			}
		)
	);
}

/**
 * The name of a line in one language, else in the first one that has a name.
 *
 * @param string[] $line     The line.
 * @param string   $language The language. Default: none.
 * @return string Empty if the line has no name.
 */
function line_name( $line, $language = '' ) {
	$languages = catalog( 'languages' );
	if ( $language ) {
		array_unshift( $languages, $language );
	}
	foreach ( $languages as $one ) {
		if ( '' !== $line[ "name-$one" ] ) {
			return $line[ "name-$one" ];
		}
	}
	return '';
}

/**
 * The site's time zone.
 *
 * @return string Such as America/Denver; empty if the site has only an offset, which does not follow daylight saving time.
 */
function iana_time_zone() {
	$zone = wp_timezone_string();
	return preg_match( '#^[A-Za-z]+/#', $zone ) ? $zone : '';
}

/**
 * The elements of the lines: one for each language of a line.
 *
 * @return array[] Each has attributes, text and language; `everywhere` is true if readers of all languages see it.
 */
function own_line_elements() {
	$elements = array();
	foreach ( own_lines() as $line ) {
		$shared = array_intersect_key( $line, array_flip( array( 'phone', 'hours', 'verified-on', 'languages' ) ) );
		if ( '' !== $line['hours'] ) {
			$shared['time-zone'] = iana_time_zone();
		}
		$languages = line_languages( $line );
		foreach ( $languages as $language ) {
			$everywhere = 1 === count( $languages );
			$own        = array(
				'name' => line_name( $line, $language ),
				'lang' => $everywhere ? '' : $language,
			);
			$elements[] = array(
				'attributes' => array_filter( array_merge( $own, $shared ), 'strlen' ),
				'text'       => $line[ "text-$language" ],
				'language'   => $language,
				'everywhere' => $everywhere,
			);
		}
	}
	return $elements;
}

/**
 * The lines as the widget reads them. They are hidden, because their names and numbers are attributes; the text for
 * readers without scripts is own_lines_text().
 *
 * @return string HTML.
 */
function own_lines_html() {
	$html = '';
	foreach ( own_line_elements() as $element ) {
		$tag = '<support-resource hidden';
		foreach ( $element['attributes'] as $name => $value ) {
			$tag .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		$tag .= '>' . esc_html( $element['text'] ) . '</support-resource>';
		// A `lang` of its own would show it only in that language.
		$html .= $element['everywhere'] ? sprintf( '<span lang="%s">%s</span>', esc_attr( $element['language'] ), $tag ) : $tag;
	}
	return $html;
}

/**
 * The lines as text, for search engines, feeds and readers without scripts.
 *
 * @param string $language Language of the page's text.
 * @return string HTML; empty if there are none.
 */
function own_lines_text( $language ) {
	$items = '';
	foreach ( own_line_elements() as $element ) {
		if ( ! $element['everywhere'] && $element['language'] !== $language ) {
			continue;
		}
		$attributes = $element['attributes'];
		$parts      = array( '<strong>' . esc_html( $attributes['name'] ) . '</strong>' );
		if ( isset( $attributes['phone'] ) ) {
			$parts[] = sprintf( '<a href="%s">%s</a>', esc_attr( phone_url( $attributes['phone'] ) ), esc_html( $attributes['phone'] ) );
		}
		if ( '' !== $element['text'] ) {
			$parts[] = esc_html( $element['text'] );
		}
		$lang   = $element['language'] === $language ? '' : sprintf( ' lang="%s"', esc_attr( $element['language'] ) );
		$items .= "<li$lang>" . implode( '<br>', $parts ) . '</li>';
	}
	return $items ? "<ul>$items</ul>" : '';
}
