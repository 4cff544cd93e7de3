#include "ui/devices/computer/batteryplate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/devices/computer/computerlabels.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

class BatteryPlate::Bar : public QWidget {
public:
    explicit Bar(QWidget* parent) : QWidget(parent) { setFixedHeight(8); }
    void set(int percent, Mark mark)
    {
        m_percent = percent;
        m_mark = mark;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& colours = Colours::of(palette());
        paintBox(&painter, QRectF(rect()), colours.track, colours.edge, Metrics::radius);
        const QRect full(0, 0, width() * m_percent / 100, height());
        if (full.width() > 2)
            paintBox(&painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), full)),
                markColour(m_mark, palette()), {}, Metrics::radius);
    }

private:
    int m_percent = 0;
    Mark m_mark = Mark::Good;
};

BatteryPlate::BatteryPlate(QWidget* parent)
    : Plate(parent),
      m_percent(new Text({}, Text::Size::Panel, Tone::Normal, this)),
      m_state(wrappedText({}, Text::Size::Normal, Tone::Second, this)),
      m_bar(new Bar(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::pageEdge, Metrics::betweenGroups, Metrics::pageEdge, Metrics::pageEdge);
    column->setSpacing(Metrics::betweenControls);
    auto* head = new QHBoxLayout;
    head->setSpacing(Metrics::pageEdge);
    head->addWidget(m_percent);
    head->addWidget(m_state, 1);
    column->addLayout(head);
    column->addWidget(m_bar);
    applyFont();
}

void BatteryPlate::applyFont()
{
    m_percent->setFont(Fonts::sized(Fonts::text(), 28, 600));
}

void BatteryPlate::show(const machine::PowerFacts& power, Mark mark)
{
    m_percent->setText(percentText(power.percent));
    applyFont(); // setText may have applied its own
    const QString left = batteryTimeLeft(power);
    const QString source = power.isOnBattery ? tr("runs on the battery")
        : power.isCharging                   ? tr("plugged in, charging")
                                             : tr("plugged in");
    m_state->setText(left.isEmpty() ? source : tr("%1, %2").arg(source, left));
    m_bar->set(power.percent, mark);
    setAccessibleName(tr("Battery: %1").arg(batteryState(power)));
}

void BatteryPlate::changeEvent(QEvent* event)
{
    Plate::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

} // namespace everyport::ui
