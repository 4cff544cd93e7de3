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

/// Read when the first sentence is shown: most starts show none.
const MessageTemplates& allTemplates()
{
    static const MessageTemplates all(templates(), known);
    return all;
}

} // namespace

QString saidWords(const QString& english)
{
    return english.isEmpty() || isEnglish() ? english : allTemplates().translated(english);
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
