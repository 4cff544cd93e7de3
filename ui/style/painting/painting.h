#pragma once

#include <QPainter>
#include <QStyleOption>

#include "ui/style/colours/colours.h"

namespace everyport::ui {

// What Style (ui/style/theme) paints controls with, one function for each element, and the strokes that these have in
// common. Sizes are logical pixels.

/// A rounded box on whole pixels, with an edge `pen` wide inside it. A colour that is not valid is left out.
void paintBox(
    QPainter* painter, const QRectF& box, const QColor& fill, const QColor& edge, qreal radius, qreal pen = 1);
/// The focus ring: 2 px in the accent, along the inside of `box`.
void paintFocusRing(QPainter* painter, const QRectF& box, const Colours& colours, qreal radius);
/// Whether the focus ring is to be shown: the element has the focus, and it came by the keyboard.
bool hasVisibleFocus(const QStyleOption* option);
/// Whether the widget has this look (the dynamic property "look"; see ui/widgets/controls/buttons.h).
bool isLook(const QWidget* widget, const char* look);
/// `colour` as a disabled element on `ground` has it.
QColor fadedInto(const QColor& colour, const QColor& ground);

// Buttons
void paintPushButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
void paintPushButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
void paintToolButton(QPainter* painter, const QStyleOptionToolButton& option, const QWidget* widget);
void paintCheckBox(QPainter* painter, const QStyleOption& option);
void paintRadioButton(QPainter* painter, const QStyleOption& option);

// Fields
void showFaulty(QWidget* field, bool isFaulty); ///< By its edge, from now on; the property "fault".
void paintField(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget);
void paintSpinBox(
    QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* widget, const QRect& up, const QRect& down);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& slider);
void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option);

// Views
void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget);
QColor selectionColour(const QStyleOptionViewItem& option, const QWidget* widget);
void paintBranch(QPainter* painter, const QStyleOption& option);
void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option);
void paintHeaderLabel(QPainter* painter, const QStyleOptionHeader& option);
void paintTab(QPainter* painter, const QStyleOptionTab& option);
void paintTabLabel(QPainter* painter, const QStyleOptionTab& option);

// Menus
void paintMenuPanel(QPainter* painter, const QStyleOption& option);
void paintMenuItem(QPainter* painter, const QStyleOptionMenuItem& option, bool mnemonics);
void paintMenuBarItem(QPainter* painter, const QStyleOptionMenuItem& option, bool mnemonics);

} // namespace everyport::ui
