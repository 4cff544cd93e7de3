#pragma once

#include <QPainter>
#include <QStyleOption>

#include "ui/style/colours/colours.h"

namespace everyport::ui {

// The strokes that the parts of the style have in common.

/// A box on whole pixels with a one pixel edge (or `pen` wide, inside the box).
void paintBox(
    QPainter* painter, const QRectF& box, const QColor& fill, const QColor& edge, qreal radius, qreal pen = 1);
/// The focus ring: 2 px in the accent, along the inside of `box`.
void paintFocusRing(QPainter* painter, const QRectF& box, const Colours& colours, qreal radius);
bool hasVisibleFocus(const QStyleOption* option);
bool isLook(const QWidget* widget, const char* look);
QColor fadedInto(const QColor& colour, const QColor& ground);

// Buttons
void paintPushButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
void paintPushButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
void paintToolButton(QPainter* painter, const QStyleOptionToolButton& option, const QWidget* widget);
void paintCheckBox(QPainter* painter, const QStyleOption& option);
void paintRadioButton(QPainter* painter, const QStyleOption& option);

// Fields
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
