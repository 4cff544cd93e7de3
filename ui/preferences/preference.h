#pragma once

#include <functional>

#include <QList>
#include <QString>
#include <QVariant>

class QWidget;

namespace everyport::ui {

/// One setting as it is declared: the form, its search, the palette's hits and the tests are made from it. A value;
/// what its functions look at outlives the window's pages.
struct Preference {
    enum class Control {
        Switch,
        Choice, ///< One of `choices`.
        Number, ///< From `least` to `most`.
        Words,  ///< A line to type in.
        Action, ///< A button, `verb`, that opens what has a page or window of its own.
        Own,    ///< What `make` gives, below label and help.
    };
    struct Choice {
        QVariant value = {};
        QString label = {};
        QString icon = {};
    };

    QString key = {};   ///< "look/theme": names it in links and tests; never translated.
    QString label = {}; ///< tr()
    QString help = {};  ///< tr(); what it does, in a sentence.
    Control control = Control::Switch;
    QList<Choice> choices = {};
    int least = 0;
    int most = 100;
    int step = 1;
    QString unit = {};             ///< Behind a number: " %".
    QString none = {};             ///< What the least number is called, or no words; empty: nothing special.
    QString whyNot = {};           ///< tr(); why it cannot be changed here. Empty: it can.
    QList<Preference> beside = {}; ///< Smaller settings of the same thing, in the same row.
    QString verb = {};
    QString icon = {};
    std::function<QVariant()> value = {};               ///< What counts now; of an Action, words beside its button.
    std::function<QString(const QVariant&)> apply = {}; ///< Gives what is wrong, in a sentence; empty: it counts.
    bool isLater = false;                               ///< It counts later; who brings that tells of it.
    std::function<void()> act = {};                     ///< Of an Action.
    std::function<QWidget*(QWidget* parent)> make = {}; ///< Of an Own.

    QString wordsOf(const QVariant& value) const; ///< As people read it: "On", "120 %".
    /// Whether all `words` stand in what it says of itself, without regard to case; no words are in none.
    bool isFoundBy(const QString& words) const;
};

/// What stands together in the form: an entry of the list at the left.
struct PreferenceGroup {
    QString id = {}; ///< "look"
    QString title = {};
    QString icon = {};
    QList<Preference> rows = {};
};

} // namespace everyport::ui
