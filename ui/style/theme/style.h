#pragma once

#include "ui/style/theme/clickguard.h"
#include "ui/style/theme/measuredstyle.h"
#include "ui/style/theme/mnemonics.h"
#include "ui/style/theme/wheelguard.h"

namespace everyport::ui {

/// How controls look: Fusion below, our measures and then our shapes above it, colours from the palette only. A
/// button's variant is its property "look" (primary, small, link, segment), a wrong field's is "fault". Also what Qt
/// leaves to nobody: labels and tool tips are plain text, the wheel changes no value by the way, a double click is no
/// second press of a button that means something else by now, and Shift+F10 opens menus.
class Style : public MeasuredStyle {
    Q_OBJECT
public:
    /// Whether anything may move at all. Widgets ask by SH_Widget_Animation_Duration: 0 or 200 ms.
    void setMotion(bool wanted) { m_motion = wanted; }

    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    using MeasuredStyle::polish;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    WheelGuard m_wheel;
    ClickGuard m_clicks;
    Mnemonics m_mnemonics;
    bool m_motion = true;
};

} // namespace everyport::ui
