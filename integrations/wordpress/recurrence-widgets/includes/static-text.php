<?php
/**
 * The text of a widget without its script: for search engines, feeds, and readers whose browser shows no widgets.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The ids that a space-separated list selects, as the widgets read it: the ids in their order, or all but
 * those with a minus sign.
 *
 * @param string   $list Value of the attribute.
 * @param string[] $all  All ids in their own order.
 * @return string[]
 */
function select_ids( $list, $all ) {
	$words    = preg_split( '/\s+/', $list, -1, PREG_SPLIT_NO_EMPTY );
	$selected = array_values( array_unique( array_intersect( $words, $all ) ) );
	$excluded = array();
	foreach ( $words as $word ) {
		if ( '-' === $word[0] ) {
			$excluded[] = substr( $word, 1 );
		}
	}
	return $selected ? array_values( array_diff( $selected, $excluded ) ) : array_values( array_diff( $all, $excluded ) );
}

/**
 * Moves headings so that the first one has a level. The text is written for 2.
 *
 * @param string $html  The text.
 * @param int    $level Level of the first heading.
 * @return string
 */
function shift_headings( $html, $level ) {
	return preg_replace_callback(
		'#(</?h)([1-6])\b#',
		function ( $found ) use ( $level ) {
			return $found[1] . max( 1, min( 6, (int) $found[2] + $level - 2 ) );
		},
		$html
	);
}

/**
 * The statement about the hospital's review at the end of the article.
 *
 * @param string $language Language of the text.
 * @return string HTML.
 */
function review_text( $language ) {
	$texts = catalog( 'review' );
	$name  = setting( 'reviewed-by' );
	$date  = setting( 'reviewed-on' );
	if ( ! $name ) {
		return esc_html( $texts['notReviewed'][ $language ] );
	}
	if ( ! $date ) {
		return esc_html( strtr( $texts['reviewedUndated'][ $language ], array( '{name}' => $name ) ) );
	}
	// WordPress can write dates only in the language of the site.
	$is_site_language = supported_language( get_locale() ) === $language;
	$parts            = array(
		'{name}' => $name,
		'{date}' => $is_site_language ? mysql2date( get_option( 'date_format' ), $date ) : $date,
	);
	return esc_html( strtr( $texts['reviewed'][ $language ], $parts ) );
}

/**
 * The text of a widget.
 *
 * @param string   $name       Name of the element.
 * @param string[] $attributes Attributes of the element.
 * @return string HTML. With the hospital's own wording only its phone numbers and lines: the text in the plugin is not the wording
 *                that its board approved.
 */
function static_text( $name, $attributes ) {
	$lang     = isset( $attributes['lang'] ) ? $attributes['lang'] : get_bloginfo( 'language' );
	$language = supported_language( $lang );
	$text     = setting( 'words' ) ? array() : read_data( "text/$name.$language.json" );
	$html     = care_text( $language ) . ( OWN_LINES_TAG === $name ? own_lines_text( $language ) : '' );
	if ( $text ) {
		$list = isset( $attributes['sections'] ) ? $attributes['sections'] : '';
		$body = $text['intro'];
		foreach ( select_ids( $list, array_keys( $text['sections'] ) ) as $id ) {
			$body .= preg_replace( '/<h3>/', '<h3 id="' . esc_attr( "$name-$id" ) . '">', $text['sections'][ $id ], 1 );
		}
		$texts = catalog( 'review' );
		$body .= str_replace( esc_html( $texts['notReviewed'][ $language ] ), review_text( $language ), $text['outro'] );
		$level = isset( $attributes['heading-level'] ) ? (int) $attributes['heading-level'] : 2;
		$html .= shift_headings( $body, $level );
	}
	return $html ? sprintf( '<div class="recurrence-widgets-text" lang="%s">%s</div>', esc_attr( $language ), $html ) : '';
}
