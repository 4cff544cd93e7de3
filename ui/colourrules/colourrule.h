#pragma once

#include <optional>

#include <QColor>
#include <QList>
#include <QString>

class QPalette;

namespace everyport::ui {

/// What a rule colours rows with: by name, so that light and dark each have their own.
enum class RuleColour { Red, Amber, Pink, Violet, Green, Blue, Grey };
inline constexpr int ruleColours = 7;

QColor colourOf(
    RuleColour colour, const QPalette& palette); ///< Of the bar and the word; a row's tint is mixed from it.
QString colourName(RuleColour colour);           ///< In the person's language.
QString colourKey(RuleColour colour);            ///< "red": in text that is shared.

/// One rule: rows that its filter takes have its colour.
struct ColourRule {
    QString name = {};
    QString filter = {}; ///< As typed.
    RuleColour colour = RuleColour::Blue;
    bool isOn = true;
    bool operator==(const ColourRule&) const = default;
};

/// A line each: `red | Log-in in the clear | is:password`; one that is off begins with `off`.
QString textOf(const QList<ColourRule>& rules);
struct RulesRead {
    QList<ColourRule> rules = {};
    int unread = 0;  ///< Lines that are none, blank ones and those with # not counted.
    int tooMany = 0; ///< Rules beyond `mostRules`.
};
RulesRead readRules(const QString& text);

inline constexpr qsizetype mostRules = 30;

} // namespace everyport::ui
