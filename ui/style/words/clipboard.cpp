#include "ui/style/words/clipboard.h"

#include <limits>

#include <QClipboard>
#include <QGuiApplication>

#include "ui/style/words/shownwords.h"

namespace everyport::ui {

void copyWords(const QString& text)
{
    QGuiApplication::clipboard()->setText(shownCode(text, std::numeric_limits<int>::max()));
}

} // namespace everyport::ui
