#pragma once

#include <QProxyStyle>

namespace everyport::ui {

/// How large controls are and where their parts lie, above Fusion; Style, which is made of it, says how they look.
/// Asked by Qt whenever something is laid out or painted; keeps nothing.
class MeasuredStyle : public QProxyStyle {
    Q_OBJECT
public:
    MeasuredStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
};

} // namespace everyport::ui
