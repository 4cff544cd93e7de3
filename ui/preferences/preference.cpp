#include "ui/preferences/preference.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/style/words/plainletters.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct PreferenceWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PreferenceWords)
};

} // namespace

QString Preference::wordsOf(const QVariant& shown) const
{
    switch (control) {
    case Control::Switch: return shown.toBool() ? PreferenceWords::tr("on") : PreferenceWords::tr("off");
    case Control::Choice:
        for (const Choice& choice : choices) {
            if (choice.value == shown)
                return choice.label;
        }
        return {};
    case Control::Number:
        return !none.isEmpty() && shown.toInt() == least ? none : QLocale().toString(shown.toInt()) + unit;
    case Control::Words: return shown.toString().isEmpty() ? none : shown.toString();
    case Control::Action: return shown.toString();
    case Control::Own: break;
    }
    return {};
}

bool Preference::isFoundBy(const QString& words) const
{
    QStringList said{label, help, verb};
    for (const Preference& one : beside)
        said.append(one.label);
    for (const Choice& choice : choices)
        said.append(choice.label);
    const QString all = plainLetters(said.join(u'\n'));
    const QStringList wanted = plainLetters(words).split(u' ', Qt::SkipEmptyParts);
    return !wanted.isEmpty()
        && std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return all.contains(word); });
}

} // namespace everyport::ui
