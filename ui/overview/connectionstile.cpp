#include "ui/overview/connectionstile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/sparkline.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int secondsASample = 2;
constexpr int betweenCounts = 250; // milliseconds: the status bar counts no more often
constexpr qsizetype keptSamples = 5 * 60 / secondsASample;

/// An arrow in the colour of its line, also after a change of theme.
class Arrow : public QWidget {
public:
    Arrow(const QString& name, int answer, QWidget* parent) : QWidget(parent), m_name(name), m_answer(answer)
    {
        setFixedSize(Metrics::px(16), Metrics::px(20));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(&painter, m_name, QRectF(rect()), Metrics::px(14), Colours::of(palette()).answers[size_t(m_answer)]);
    }

private:
    QString m_name;
    int m_answer;
};

} // namespace

ConnectionsTile::ConnectionsTile(ConnectionRegistry& registry, QWidget* parent)
    : Card(tr("Connections"), parent),
      m_registry(registry),
      m_count(new Text({}, Text::Size::Title, Tone::Normal, this)),
      m_words(new Text({}, Text::Size::Normal, Tone::Second, this)),
      m_line(new Sparkline(this)),
      m_ins(keptSamples, 0),
      m_outs(keptSamples, 0),
      m_lastIn(registry.totalIn()),
      m_lastOut(registry.totalOut())
{
    body()->setContentsMargins(Metrics::pageEdge, 2, Metrics::pageEdge, 8);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_count);
    row->addWidget(m_words);
    row->addStretch();
    row->addWidget(makeRate(QStringLiteral("arrow-down"), &m_in));
    row->addSpacing(6);
    row->addWidget(makeRate(QStringLiteral("arrow-up"), &m_out));
    body()->addLayout(row);
    body()->addSpacing(6);
    body()->addWidget(m_line, 1);
    m_line->setMinimumHeight(Metrics::px(28));
    auto* axis = new QHBoxLayout;
    axis->setContentsMargins(0, 2, 0, 0);
    axis->addWidget(new Text(tr("5 min ago"), Text::Size::Caption, Tone::Second, this));
    axis->addStretch();
    axis->addWidget(new Text(tr("now"), Text::Size::Caption, Tone::Second, this));
    body()->addLayout(axis);
    m_timer.setInterval(secondsASample * 1000);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionsTile::look);
    m_timer.start();
    m_counting.setInterval(betweenCounts);
    connect(&m_counting, &QTimer::timeout, this, [this] {
        if (m_registry.openCount() != m_counted)
            showCount();
    });
    show(0, 0);
}

QWidget* ConnectionsTile::makeRate(const QString& iconName, Text** text)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(new Arrow(iconName, iconName == QStringLiteral("arrow-down") ? 0 : 1, box));
    *text = new Text({}, Text::Size::Normal, Tone::Normal, box);
    row->addWidget(*text);
    return box;
}

void ConnectionsTile::look()
{
    const quint64 in = m_registry.totalIn() - std::exchange(m_lastIn, m_registry.totalIn());
    const quint64 out = m_registry.totalOut() - std::exchange(m_lastOut, m_registry.totalOut());
    m_ins.removeFirst();
    m_ins.append(double(in) / secondsASample);
    m_outs.removeFirst();
    m_outs.append(double(out) / secondsASample);
    show(m_ins.last(), m_outs.last());
}

void ConnectionsTile::show(double in, double out)
{
    if (!isVisible() && !m_in->text().isEmpty())
        return; // counted, but painted when somebody looks
    showCount();
    m_in->setText(rateText(in));
    m_out->setText(rateText(out));
    const Colours& c = Colours::of(palette());
    m_line->setLine(0, m_outs, c.answers[1]);
    m_line->setLine(1, m_ins, c.answers[0]);
    m_line->setAccessibleName(
        tr("Traffic of the last five minutes: now %1 in, %2 out").arg(rateText(in), rateText(out)));
}

void ConnectionsTile::showCount()
{
    int encrypted = 0;
    for (const auto& record : m_registry.rows())
        encrypted += record->state != ConnectionRecord::State::Closed && !record->tls().version.isEmpty();
    m_counted = m_registry.openCount();
    m_count->setText(QLocale().toString(m_counted));
    m_count->setVisible(m_counted > 0);
    m_words->setText(m_counted == 0 ? tr("Nobody is connected.")
            : encrypted > 0         ? tr("open, %1 with TLS").arg(encrypted)
                                    : tr("open"));
}

void ConnectionsTile::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    showCount();
    m_counting.start();
}

void ConnectionsTile::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    m_counting.stop();
}

void ConnectionsTile::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_line)
        show(m_ins.last(), m_outs.last());
}

} // namespace everyport::ui
