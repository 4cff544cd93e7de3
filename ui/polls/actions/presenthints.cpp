#include "ui/polls/actions/presenthints.h"

#include <QCoreApplication>
#include <QPainter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/keycaps.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct PresentKeys {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PresentKeys)
};

QList<std::pair<QString, QString>> keysOf(const PresentHints& hints)
{
    QList<std::pair<QString, QString>> keys = {{PresentKeys::tr("Esc"), PresentKeys::tr("leave")}};
    if (!hints.isSlide)
        keys.append({u"R"_s, PresentKeys::tr("results hidden or shown")});
    keys.append({u"B"_s, PresentKeys::tr("black")});
    if (!hints.isSlide)
        keys += {{u"L"_s, PresentKeys::tr("close or reopen voting")}, {u"C"_s, PresentKeys::tr("close in a minute")},
            {u"W"_s, PresentKeys::tr("winner")}};
    const auto [at, count] = hints.place;
    keys.append({PresentKeys::tr("PgUp+PgDn"),
        at > 0 ? PresentKeys::tr("place %1 of %2").arg(at).arg(count) : PresentKeys::tr("other polls")});
    if (hints.hasOtherScreens)
        keys.append({u"S"_s, PresentKeys::tr("next screen")});
    return keys;
}

} // namespace

void paintHints(QPainter* painter, const QRectF& wall, const PresentHints& hints, const QPalette& palette)
{
    const Colours& c = Colours::of(palette);
    const qreal high = Metrics::px(44);
    const QRectF bar(wall.left(), wall.bottom() - high, wall.width(), high);
    painter->fillRect(bar, c.raised);
    painter->fillRect(QRectF(bar.left(), bar.top(), bar.width(), 1), c.line);
    qreal x = bar.left() + 24;
    const auto words = [&](const QString& text, const QColor& colour) {
        painter->setPen(colour);
        painter->setFont(Fonts::text());
        const qreal width = painter->fontMetrics().horizontalAdvance(text);
        painter->drawText(QRectF(x, bar.top(), width + 2, bar.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + 28;
    };
    painter->setFont(Fonts::text());
    if (!hints.said.isEmpty())
        words(hints.said, palette.color(QPalette::WindowText));
    for (const auto& [keys, what] : keysOf(hints)) {
        paintKeyCaps(painter, QRectF(x, bar.top(), 200, bar.height()), keys, palette, false);
        x += keyCapsWidth(keys) + 8;
        words(what, c.text2);
    }
}

} // namespace everyport::ui
