#include "ui/chat/models/nickcolours.h"

#include <algorithm>
#include <array>

#include <QCryptographicHash>
#include <QHash>

#include "ui/style/colours/colours.h"

namespace everyport::ui {
namespace {

constexpr qsizetype remembered = 4096;

float hueOf(const QString& name)
{
    const QByteArray hash = QCryptographicHash::hash(name.left(256).toUtf8(), QCryptographicHash::Sha1);
    return float(quint8(hash[0]) | quint8(hash[1]) << 8) / 65536.0f;
}

QColor moved(const QColor& colour, float lightness)
{
    return QColor::fromHslF(colour.hslHueF() < 0 ? 0 : colour.hslHueF(), colour.hslSaturationF(), lightness);
}

} // namespace

QColor readable(const QColor& wished, const QColor& ground, qreal least)
{
    if (contrast(wished, ground) >= least)
        return wished;
    const bool lighter = contrast(QColor(Qt::white), ground) > contrast(QColor(Qt::black), ground);
    float lightness = wished.lightnessF();
    for (int step = 0; step < 50; ++step) {
        lightness = std::clamp(lightness + (lighter ? 0.02f : -0.02f), 0.0f, 1.0f);
        const QColor tried = moved(wished, lightness);
        if (contrast(tried, ground) >= least)
            return tried;
    }
    return lighter ? Qt::white : Qt::black;
}

QColor nameColour(const QString& name, const QPalette& palette)
{
    static std::array<QHash<QString, QRgb>, 2> known;
    const Colours& c = Colours::of(palette);
    auto& table = known[c.dark];
    if (const auto found = table.constFind(name); found != table.constEnd())
        return QColor(*found);
    const QPalette set = c.dark ? darkPalette() : lightPalette();
    QColor colour = QColor::fromHslF(hueOf(name), c.dark ? 0.55f : 0.62f, c.dark ? 0.62f : 0.38f);
    for (const QColor& ground : {set.color(QPalette::Base), set.color(QPalette::Highlight), c.troubleNotice, c.hover})
        colour = readable(colour, ground, 4.6); // rounding takes a little
    if (table.size() >= remembered)
        table.clear();
    table.insert(name, colour.rgb());
    return QColor(colour.rgb());
}

QString initials(const QString& name)
{
    QString letters;
    bool atStart = true;
    // Of an address, whose it is: all of one server's people would have its letter.
    const qsizetype at = name.indexOf(QLatin1Char('@'));
    const qsizetype end = qMin<qsizetype>(at > 0 ? at : name.size(), 64);
    for (qsizetype i = 0; i < end && letters.size() < 2; ++i) {
        const QChar c = name[i];
        if (c.isLetterOrNumber() && atStart)
            letters += c.toUpper();
        atStart = !c.isLetterOrNumber();
    }
    return letters.isEmpty() ? QStringLiteral("?") : letters;
}

} // namespace everyport::ui
