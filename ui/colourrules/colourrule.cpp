#include "ui/colourrules/colourrule.h"

#include <QCoreApplication>
#include <QPalette>

#include "ui/style/colours/colours.h"

namespace everyport::ui {
namespace {

struct ColourWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ColourWords)
};

constexpr QLatin1StringView colourKeys[ruleColours] = {QLatin1StringView("red"), QLatin1StringView("amber"),
    QLatin1StringView("pink"), QLatin1StringView("violet"), QLatin1StringView("green"), QLatin1StringView("blue"),
    QLatin1StringView("grey")};

constexpr qsizetype longestPart = 1000;

/// What stands between bars may hold none.
QString part(const QString& text)
{
    return QString(text).replace(QLatin1Char('|'), QLatin1Char('/')).simplified();
}

/// As it was typed, on one line: between quotes two blanks are two.
QString filterPart(QString text)
{
    for (QChar& c : text) {
        if (c.isSpace())
            c = QLatin1Char(' ');
    }
    return text.trimmed();
}

std::optional<RuleColour> colourOfKey(const QString& key)
{
    for (int i = 0; i < ruleColours; ++i) {
        if (key.compare(colourKeys[i], Qt::CaseInsensitive) == 0)
            return RuleColour(i);
    }
    return {};
}

std::optional<ColourRule> readRule(const QString& line)
{
    const QString whole = line.left(3 * longestPart);
    ColourRule rule;
    QString key = whole.section(QLatin1Char('|'), 0, 0).trimmed();
    if (key.startsWith(QLatin1String("off "), Qt::CaseInsensitive)) {
        rule.isOn = false;
        key = key.mid(4).trimmed();
    }
    const auto colour = colourOfKey(key);
    rule.name = whole.section(QLatin1Char('|'), 1, 1).simplified().left(longestPart);
    rule.filter = filterPart(whole.section(QLatin1Char('|'), 2)).left(longestPart);
    if (!colour || rule.filter.isEmpty())
        return {};
    rule.colour = *colour;
    if (rule.name.isEmpty())
        rule.name = rule.filter;
    return rule;
}

} // namespace

QColor colourOf(RuleColour colour, const QPalette& palette)
{
    const Colours& c = Colours::of(palette);
    switch (colour) {
    case RuleColour::Red: return c.failed;
    case RuleColour::Amber: return c.trouble;
    case RuleColour::Pink: return c.dark ? QColor(0xff94d1) : QColor(0xb01f68);
    case RuleColour::Violet: return c.dark ? QColor(0xa79cf0) : QColor(0x6d5bb0);
    case RuleColour::Green: return c.dark ? QColor(0x4cc38a) : QColor(0x177344);
    case RuleColour::Blue: return c.accent;
    case RuleColour::Grey: break;
    }
    return c.text2;
}

QString colourName(RuleColour colour)
{
    switch (colour) {
    case RuleColour::Red: return ColourWords::tr("Red");
    case RuleColour::Amber: return ColourWords::tr("Amber");
    case RuleColour::Pink: return ColourWords::tr("Pink");
    case RuleColour::Violet: return ColourWords::tr("Violet");
    case RuleColour::Green: return ColourWords::tr("Green");
    case RuleColour::Blue: return ColourWords::tr("Blue");
    case RuleColour::Grey: break;
    }
    return ColourWords::tr("Grey");
}

QString colourKey(RuleColour colour)
{
    return colourKeys[int(colour)];
}

QString textOf(const QList<ColourRule>& rules)
{
    QString text;
    for (const ColourRule& rule : rules)
        text += QStringLiteral("%1%2 | %3 | %4\n")
                    .arg(rule.isOn ? QString() : QStringLiteral("off "), colourKey(rule.colour), part(rule.name),
                        filterPart(rule.filter));
    return text;
}

RulesRead readRules(const QString& text)
{
    RulesRead read;
    for (const QString& line : text.left(200'000).split(QLatin1Char('\n'))) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')))
            continue;
        auto rule = readRule(trimmed);
        if (!rule)
            ++read.unread;
        else if (read.rules.size() < mostRules)
            read.rules.append(std::move(*rule));
        else
            ++read.tooMany;
    }
    return read;
}

} // namespace everyport::ui
