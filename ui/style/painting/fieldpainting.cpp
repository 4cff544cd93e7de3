#include <QWidget>

#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"

namespace everyport::ui {
namespace {

void paintFieldBox(QPainter* painter, const QStyleOption& option, bool fault, bool focus)
{
    const Colours& c = Colours::of(option.palette);
    const QRectF box(option.rect);
    if (!(option.state & QStyle::State_Enabled)) {
        paintBox(painter, box, option.palette.color(QPalette::Active, QPalette::Window), c.line, Metrics::radius);
        return;
    }
    const QColor edge = fault ? c.failed : focus ? c.accent : c.edge;
    paintBox(painter, box, option.palette.color(QPalette::Active, QPalette::Base), edge, Metrics::radius,
        fault || focus ? 2 : 1);
}

bool isFaulty(const QWidget* widget)
{
    return widget
        && (widget->property("fault").toBool()
            || (widget->parentWidget() && widget->parentWidget()->property("fault").toBool()));
}

} // namespace

void showFaulty(QWidget* field, bool isFaulty)
{
    field->setProperty("fault", isFaulty);
    field->update();
}

void paintField(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    paintFieldBox(painter, option, isFaulty(widget), option.state & QStyle::State_HasFocus);
}

void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    paintFieldBox(painter, option, isFaulty(widget), option.state & QStyle::State_HasFocus);
    const QRect arrow = QStyle::visualRect(option.direction, option.rect,
        QRect(option.rect.right() - Metrics::px(24), option.rect.y(), Metrics::px(16), option.rect.height()));
    const bool enabled = option.state & QStyle::State_Enabled;
    paintIcon(painter, QStringLiteral("chevron-down"), arrow, Metrics::px(14), enabled ? c.text2 : c.edge);
}

void paintSpinBox(
    QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* widget, const QRect& up, const QRect& down)
{
    const Colours& c = Colours::of(option.palette);
    paintFieldBox(painter, option, isFaulty(widget), option.state & QStyle::State_HasFocus);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag able, const QRect& rect,
                          const QString& name) {
        const bool enabled = (option.state & QStyle::State_Enabled) && (option.stepEnabled & able);
        const bool over = enabled && (option.activeSubControls & part) && (option.state & QStyle::State_MouseOver);
        paintIcon(painter, name, rect, Metrics::px(12), over ? c.accent : enabled ? c.text2 : c.edge);
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, up, QStringLiteral("chevron-up"));
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, down, QStringLiteral("chevron-down"));
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& slider)
{
    if (option.minimum == option.maximum)
        return;
    const Colours& c = Colours::of(option.palette);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal inset = active ? 2 : 3;
    const QRectF bar = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    const QColor rest = mixed(c.text2, option.palette.color(QPalette::Base), c.dark ? 0.4 : 0.35);
    paintBox(painter, bar, active ? c.edge : rest, {}, qMin(bar.width(), bar.height()) / 2);
}

void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option)
{
    const Colours& c = Colours::of(option.palette);
    const qreal height = Metrics::px(6);
    const QRectF track(option.rect.x(), option.rect.center().y() - height / 2, option.rect.width(), height);
    paintBox(painter, track, c.track, {}, height / 2);
    const qint64 span = qint64(option.maximum) - option.minimum;
    QRectF bar = track;
    if (span > 0)
        bar.setWidth(track.width() * qBound(0.0, double(option.progress - option.minimum) / double(span), 1.0));
    else
        bar = QRectF(track.x() + track.width() * 0.3, track.y(), track.width() * 0.4, height);
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(track.right());
    if (bar.width() > 1)
        paintBox(painter, bar, c.primary, {}, height / 2);
}

} // namespace everyport::ui
