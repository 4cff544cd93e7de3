#include "ui/languages/languages.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

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

/// A person in Germany who reads English still writes 31/12/2026 and a comma.
QLocale localeFor(const QString& choice)
{
    const QLocale desktop = QLocale::system();
    const QLocale chosen(choice);
    if (choice.isEmpty() || chosen.language() == desktop.language())
        return desktop;
    return QLocale(chosen.language(), desktop.territory());
}

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
    for (const QString& name : wanted) {
        const QString code = QString(name).replace(u'_', u'-').section(u'-', 0, 0);
        if (offered.contains(code))
            return code;
    }
    return english;
}

void Languages::putOn()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_toolkit);
    m_spoken = m_choice;
    if (m_choice.isEmpty()) {
        QStringList codes;
        for (const Language& language : offered())
            codes.append(language.code);
        m_spoken = bestOf(QLocale::system().uiLanguages(), codes);
    }
    QLocale::setDefault(localeFor(m_choice));
    if (m_spoken != english && !m_words.load(m_folder + u"/everyport_"_s + m_spoken + u".qm"_s))
        m_spoken = english;
    spokenNow = m_spoken;
    if (m_spoken == english)
        return;
    // The last one is asked first.
    if (m_toolkit.load(u"qtbase_"_s + m_spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    QCoreApplication::installTranslator(&m_words);
}

} // namespace everyport::ui
