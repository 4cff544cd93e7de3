#include "ui/languages/saidwords.h"

#include <QCoreApplication>
#include <QFile>

#include "netcore/base/sizewords.h"
#include "ui/languages/declaredwords.h"
#include "ui/languages/languages.h"

using namespace Qt::StringLiterals;

namespace everyport::ui {
namespace {

/// English is what there is. A test's language is no Languages, and is known by what it answers.
bool isEnglish()
{
    return Languages::current() == "en"_L1
        && QCoreApplication::translate("everyport::Said", "The disk is full.") == "The disk is full."_L1;
}

/// Empty where no catalogue has it.
QString known(const QString& english)
{
    // Catalogues have it under this name by resources/languages/catalogue.py.
    const QString said = QCoreApplication::translate("everyport::Said", english.toUtf8().constData());
    if (said != english)
        return said;
    const QString declared = declaredWords(english);
    return declared != english ? declared : ownSizeWords(english);
}

QStringList templates()
{
    QFile file(Languages::carried() + "/templates"_L1);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

/// Whose last place is a peer's words, or a visitor's within the text of a rule; tests/loglines.py looks.
QStringList sayings()
{
    return {
        u"%1 added a K-line for %2: %3"_s,
        u"%1 answers %2: %3"_s,
        u"%1 removed you: %2"_s,
        u"%1 used %2: %3"_s,
        u"From %1: %2"_s,
        u"KILL of %1 by %2: %3"_s,
        u"Not passed on to %1 on %2: %3"_s,
        u"Post to %1: %2"_s,
        u"Publish on %1 of %2: %3"_s,
        u"Say in %1 over %2: %3"_s,
        u"The bridge has given up: %1"_s,
        u"The bridge was removed from %1 by %2: %3"_s,
        u"The HTTP proxy says: %1"_s,
        u"The SOCKS proxy says: %1."_s,
        u"The server refused the login: %1."_s,
        u"Topic of %1: %2"_s,
        u"Write into the log: %1"_s,
    };
}

/// Read when the first sentence is shown: most starts show none.
const MessageTemplates& allTemplates()
{
    static const MessageTemplates all(templates(), known, sayings());
    return all;
}

} // namespace

QString saidWords(const QString& english)
{
    return english.isEmpty() || isEnglish() ? english : allTemplates().translated(english);
}

QStringList eachSaid(const QStringList& english)
{
    QStringList said;
    for (const QString& one : english)
        said.append(saidWords(one));
    return said;
}

MessageTemplates::Line saidLine(const QString& english)
{
    return english.isEmpty() || isEnglish() ? MessageTemplates::Line{english} : allTemplates().inOneLanguage(english);
}

QString knownWords(const QString& english)
{
    const QString said = english.isEmpty() || isEnglish() ? QString() : known(english);
    return said.isEmpty() ? english : said;
}

} // namespace everyport::ui
