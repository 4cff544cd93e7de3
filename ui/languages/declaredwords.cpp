#include "ui/languages/declaredwords.h"

#include <QCoreApplication>

namespace everyport::ui {

QString declaredWords(const QString& english)
{
    // Catalogues have it under this name by resources/languages/catalogue.py. An empty text would be their own header.
    return english.isEmpty() ? english
                             : QCoreApplication::translate("everyport::Declared", english.toUtf8().constData());
}

} // namespace everyport::ui
