#include "ui/languages/languages.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

#include "netcore/base/bestlanguage.h"

// Of a static library: nothing refers to it by itself, and the macro must stand outside of any namespace.
static void initLanguages()
{
    Q_INIT_RESOURCE(languages);
}

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto english = u"en"_s;
QString spokenNow = english; // as QLocale's default is one for the program

} // namespace

Languages::Languages(const QString& choice, QString folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_choice(choice)
{
    if (m_folder.isEmpty())
        m_folder = carried();
    putOn();
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_toolkit);
    QLocale::setDefault(QLocale::system());
    spokenNow = english;
}

QList<Languages::Language> Languages::offered() const
{
    QList<Language> all{{english, u"English"_s}};
    QFile file(m_folder + u"/finished"_s);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(u'#') && line.contains(u' '))
            all.append({line.section(u' ', 0, 0), line.section(u' ', 1).trimmed()});
    }
    // By no language's own order: who has chosen one that they cannot read finds theirs where it was.
    std::sort(all.begin(), all.end(), [](const Language& one, const Language& other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

void Languages::setChoice(const QString& code)
{
    if (code == m_choice)
        return;
    m_choice = code;
    putOn();
    Q_EMIT changed();
}

QString Languages::current()
{
    return spokenNow;
}

QString Languages::carried()
{
    initLanguages();
    return u":/languages"_s;
}

QString Languages::bestOf(const QStringList& wanted, const QStringList& offered)
{
    const QString best = bestLanguage(wanted, offered);
    return best.isEmpty() ? english : best;
}

/// A person in Germany who reads English still writes 31/12/2026 and a comma.
QLocale Languages::localeFor(const QString& choice, const QLocale& desktop, const QStringList& wanted)
{
    if (choice.isEmpty())
        return desktop;
    const QLocale chosen(choice);
    // The desktop's own is of the environment's languages, where LANGUAGE stands before the one of its formats.
    const bool isDesktops = chosen.language() == desktop.language() && languageOf(wanted.value(0)) == choice;
    return isDesktops ? desktop : QLocale(chosen.language(), desktop.territory());
}

bool Languages::speak(const QString& code)
{
    const QString catalogue = m_folder + u"/everyport_"_s + code + u".qm"_s;
    // Qt would take everyport.qm, too.
    if (code != english && (!QFile::exists(catalogue) || !m_words.load(catalogue)))
        return false;
    m_spoken = code;
    return true;
}

void Languages::putOn()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_toolkit);
    const QStringList wanted = QLocale::system().uiLanguages();
    m_choice = languageOf(m_choice);
    if (!m_choice.isEmpty() && !speak(m_choice))
        m_choice.clear(); // what is shown as chosen is what is spoken
    if (m_choice.isEmpty()) {
        QStringList codes;
        for (const Language& language : offered())
            codes.append(language.code);
        if (!speak(bestOf(wanted, codes)))
            speak(english);
    }
    QLocale::setDefault(localeFor(m_choice, QLocale::system(), wanted));
    spokenNow = m_spoken;
    if (m_spoken == english)
        return;
    // The last one is asked first.
    if (m_toolkit.load(u"qtbase_"_s + m_spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    QCoreApplication::installTranslator(&m_words);
}

} // namespace everyport::ui
