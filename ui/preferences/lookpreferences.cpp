#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include "ui/frame/page/pagecontext.h"
#include "ui/languages/languages.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/preferences/preferencehistory.h"
#include "ui/style/theme/theme.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct LookWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::LookPreferences)
};

Preference themePreference(Theme& theme)
{
    return {.key = u"look/theme"_s,
        .label = LookWords::tr("Appearance"),
        .help = LookWords::tr("Light, dark, or as the desktop is just now."),
        .control = Preference::Control::Choice,
        .choices = {{int(Theme::Choice::System), LookWords::tr("As the desktop"), u"sun-moon"_s},
            {int(Theme::Choice::Light), LookWords::tr("Light"), u"sun"_s},
            {int(Theme::Choice::Dark), LookWords::tr("Dark"), u"moon"_s}},
        .value = [&theme] { return QVariant(int(theme.choice())); },
        .apply =
            [&theme](const QVariant& choice) {
                theme.setChoice(Theme::Choice(choice.toInt()));
                return QString();
            }};
}

Preference textSizePreference(Theme& theme)
{
    return {.key = u"look/text-size"_s,
        .label = LookWords::tr("Text size"),
        .help = LookWords::tr("Of the desktop's own size. Ctrl++, Ctrl+− and Ctrl+0 do the same."),
        .control = Preference::Control::Number,
        .least = 80,
        .most = 200,
        .step = 10,
        .unit = LookWords::tr(" %"),
        .value = [&theme] { return QVariant(theme.textPercent()); },
        .apply =
            [&theme](const QVariant& percent) {
                // Pages are made anew for it, and with them the field that has just been turned: not from inside it.
                QMetaObject::invokeMethod(
                    &theme, [&theme, size = percent.toInt()] { theme.setTextPercent(size); }, Qt::QueuedConnection);
                return QString();
            }};
}

/// No row where English is all there is.
QList<Preference> languagePreferences(PageContext& context)
{
    const Languages* languages = context.languages();
    const auto offered = languages ? languages->offered() : QList<Languages::Language>();
    if (offered.size() < 2)
        return {};
    Preference row{.key = u"look/language"_s,
        .label = LookWords::tr("Language"),
        .help = LookWords::tr("Of the window's words; the window is made anew for it."),
        .control = Preference::Control::Choice,
        .choices = {{QString(), LookWords::tr("As the desktop")}},
        .value = [languages] { return QVariant(languages->choice()); },
        .apply =
            [&context](const QVariant& code) {
                context.chooseLanguage(code.toString());
                return QString();
            },
        .isLater = true}; // with the new window, unless there is work that waits in this one
    // each in its own words: who cannot read this one finds theirs
    for (const Languages::Language& language : offered)
        row.choices.append({language.code, language.name});
    return {row};
}

/// The pages have times in their words.
void writeTimesAnew(PageContext& context)
{
    TimeFormat::keep(context.memory());
    QCoreApplication::postEvent(context.window(), new QEvent(QEvent::LocaleChange));
}

Preference clockPreference(PageContext& context)
{
    return {.key = u"look/clock"_s,
        .label = LookWords::tr("Times of day"),
        .help = LookWords::tr("14:02 or 2:02 PM, everywhere in the window."),
        .control = Preference::Control::Choice,
        .choices = {{int(TimeFormat::Clock::Hours24), LookWords::tr("24 hours")},
            {int(TimeFormat::Clock::Hours12), LookWords::tr("12 hours")},
            {int(TimeFormat::Clock::Language), LookWords::tr("As the language")}},
        .value = [] { return QVariant(int(TimeFormat::clock())); },
        .apply =
            [&context](const QVariant& clock) {
                TimeFormat::setClock(TimeFormat::Clock(clock.toInt()));
                writeTimesAnew(context);
                return QString();
            }};
}

Preference dayPreference(PageContext& context)
{
    return {.key = u"look/day"_s,
        .label = LookWords::tr("Dates"),
        .help = LookWords::tr("In words, or as 2026-11-03, which sorts and is read alike everywhere."),
        .control = Preference::Control::Choice,
        .choices = {{int(TimeFormat::Day::Words), LookWords::tr("3 Nov")},
            {int(TimeFormat::Day::Numbers), LookWords::tr("2026-11-03")}},
        .value = [] { return QVariant(int(TimeFormat::day())); },
        .apply =
            [&context](const QVariant& day) {
                TimeFormat::setDay(TimeFormat::Day(day.toInt()));
                writeTimesAnew(context);
                return QString();
            }};
}

} // namespace

PreferenceGroup lookPreferences(PageContext& context)
{
    return {u"look"_s, LookWords::tr("Look"), u"sun-moon"_s,
        QList<Preference>{themePreference(context.theme())} + languagePreferences(context)
            + QList<Preference>{textSizePreference(context.theme()), clockPreference(context), dayPreference(context)}};
}

void offerLanguageBefore(PageContext& context, const QString& before)
{
    const Languages* languages = context.languages();
    if (!languages)
        return;
    QString name = LookWords::tr("As the desktop");
    for (const Languages::Language& language : languages->offered()) {
        if (language.code == languages->choice())
            name = language.name;
    }
    PreferenceHistory::of(context).done(
        LookWords::tr("Language: %1").arg(name), [&context, before] { context.chooseLanguage(before); });
}

} // namespace everyport::ui
