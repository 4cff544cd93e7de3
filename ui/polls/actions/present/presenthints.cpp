#include "ui/polls/actions/present/presenthints.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"
#include "ui/widgets/display/keycaps.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal edge = 24, betweenHints = 28;
constexpr int lineHeight = 28;
constexpr int around = 8; ///< The bar is no higher than what a poster leaves free at its foot: no line of that is cut.

struct PresentKeys {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PresentKeys)
};

QList<std::pair<QString, QString>> textsOf(const PresentHints::Keys& of)
{
    QList<std::pair<QString, QString>> keys = {{PresentKeys::tr("Esc"), PresentKeys::tr("leave")}};
    if (!of.isSlide)
        keys.append({u"R"_s, PresentKeys::tr("results hidden or shown")});
    keys.append({u"B"_s, PresentKeys::tr("black")});
    if (!of.isSlide)
        keys += {{u"L"_s, PresentKeys::tr("close or reopen voting")}, {u"C"_s, PresentKeys::tr("close in a minute")},
            {u"W"_s, PresentKeys::tr("winner")}};
    const auto [at, count] = of.place;
    keys.append({PresentKeys::tr("PgUp+PgDn"),
        at > 0 ? PresentKeys::tr("place %1 of %2").arg(at).arg(count) : PresentKeys::tr("other polls")});
    if (of.hasOtherScreens)
        keys.append({u"S"_s, PresentKeys::tr("next screen")});
    return keys;
}

/// A key with what it does; without a key: why one did nothing.
struct Hint {
    QString keys, words;
    qreal width = 0;
};

/// In lines as wide as the wall. What does not fit beside the others begins the next one.
QList<QList<Hint>> linesOf(const PresentHints::Keys& keys, const QString& said, qreal width)
{
    const QFontMetricsF metrics(Fonts::text());
    QList<QList<Hint>> lines{{}};
    qreal taken = 0;
    const auto add = [&](const QString& caps, const QString& words) {
        const qreal needed = (caps.isEmpty() ? 0 : keyCapsWidth(caps) + 8) + metrics.horizontalAdvance(words) + 2;
        if (!lines.last().isEmpty() && taken + needed > width) {
            lines.append(QList<Hint>());
            taken = 0;
        }
        lines.last().append({caps, words, needed});
        taken += needed + betweenHints;
    };
    if (!said.isEmpty())
        add({}, said);
    for (const auto& [caps, what] : textsOf(keys))
        add(caps, what);
    return lines;
}

} // namespace

PresentHints::PresentHints(QWidget& wall) : m_wall(wall), m_moment(&wall)
{
    wall.setCursor(Qt::BlankCursor);
    m_moment.setSingleShot(true);
    QObject::connect(&m_moment, &QTimer::timeout, &wall, [this] {
        m_wall.setCursor(Qt::BlankCursor);
        m_wall.update();
    });
}

void PresentHints::point()
{
    m_wall.setCursor(Qt::ArrowCursor);
    say(said());
}

void PresentHints::say(const QString& said)
{
    m_said = said;
    m_wall.setAccessibleDescription(said);
    m_moment.start(2500);
    m_wall.update();
}

void PresentHints::forgetSaid()
{
    m_said.clear();
    m_wall.setAccessibleDescription({});
    m_wall.update();
}

// The wall may be shown again before the moment is over, which then blanks no pointer any more.
void PresentHints::hide()
{
    m_moment.stop();
    m_wall.setCursor(Qt::BlankCursor);
    forgetSaid();
}

qreal PresentHints::height(const Keys& keys) const
{
    const auto lines = linesOf(keys, m_said, m_wall.width() - 2 * edge);
    return qreal(lines.size()) * Metrics::px(lineHeight) + Metrics::px(around);
}

void PresentHints::paint(QPainter* painter, const Keys& keys) const
{
    const QRectF wall(m_wall.rect());
    const QPalette palette = m_wall.palette();
    const Colours& c = Colours::of(palette);
    const auto lines = linesOf(keys, m_said, wall.width() - 2 * edge);
    const qreal high = height(keys);
    const QRectF bar(wall.left(), wall.bottom() - high, wall.width(), high);
    painter->fillRect(bar, c.raised);
    painter->fillRect(QRectF(bar.left(), bar.top(), bar.width(), 1), c.line);
    const qreal lineHigh = Metrics::px(lineHeight);
    const Qt::LayoutDirection direction = m_wall.layoutDirection();
    const bool isMirrored = direction == Qt::RightToLeft;
    const auto placed = [&](const QRectF& where) { return visualRectF(direction, bar, where); };
    const int side = int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter));
    qreal y = bar.top() + (high - qreal(lines.size()) * lineHigh) / 2;
    for (const QList<Hint>& line : lines) {
        qreal x = bar.left() + edge;
        for (const Hint& hint : line) {
            const qreal before = hint.keys.isEmpty() ? 0 : keyCapsWidth(hint.keys) + 8;
            if (!hint.keys.isEmpty())
                paintKeyCaps(painter, placed(QRectF(x, y, 200, lineHigh)), hint.keys, palette, isMirrored);
            painter->setPen(hint.keys.isEmpty() ? palette.color(QPalette::WindowText) : c.text2);
            painter->setFont(Fonts::text());
            painter->drawText(
                placed(QRectF(x + before, y, hint.width - before, lineHigh)), asWritten(side, hint.words), hint.words);
            x += hint.width + betweenHints;
        }
        y += lineHigh;
    }
}

} // namespace everyport::ui
