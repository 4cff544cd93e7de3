#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace everyport::ui {

/// The language of the window's words, and with it how dates and numbers are written. English stands in the source;
/// others are catalogues (resources/languages) that lie in the program as they are read. One for the program: words are
/// said where widgets are made, so whoever has made some makes them anew after `changed`. ui thread.
class Languages : public QObject {
    Q_OBJECT
public:
    struct Language {
        QString code; ///< "de"
        QString name; ///< As who speaks it calls it: "Deutsch".
    };

    /// Puts a language on: see setChoice. `folder` has the catalogues.
    explicit Languages(const QString& choice, QString folder = {}, QObject* parent = nullptr);
    ~Languages() override; ///< English again.

    QList<Language> offered() const; ///< English and those whose catalogue is whole, by name; English alone: no choice.
    QString choice() const { return m_choice; } ///< What is on: empty, too, where the one that was set is not there.
    /// "de", also as "de-AT"; empty, or one that has no catalogue: as the desktop. A catalogue that is there but not
    /// whole can be chosen, too.
    void setChoice(const QString& code);
    QString spoken() const { return m_spoken; } ///< "en" where there is nothing better.

    static QString current(); ///< What the program speaks now, for who is handed no Languages; "en" before there is
                              ///< one.

    static QString carried(); ///< Where the catalogues lie in the program.

    /// Which of `offered` somebody reads best who names languages as desktops do ("de-AT", "de", "en"); "en": none.
    static QString bestOf(const QStringList& wanted, const QStringList& offered);

    /// How dates and numbers are written where `choice` was chosen on a desktop that names the languages `wanted`.
    /// Whoever asks it for its languages, as what voters are told does, hears the chosen one first.
    static QLocale localeFor(const QString& choice, const QLocale& desktop, const QStringList& wanted);

Q_SIGNALS:
    void changed();

private:
    void putOn();
    bool speak(const QString& code); ///< False, and nothing is changed: it has no catalogue.

    QString m_folder;
    QString m_choice;
    QString m_spoken;
    QTranslator m_words;
    QTranslator m_toolkit; ///< Qt's own: buttons of its dialogs, menus of its fields.
};

} // namespace everyport::ui
