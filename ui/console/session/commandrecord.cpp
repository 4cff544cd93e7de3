#include "ui/console/session/commandrecord.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

QString CommandRecord::copied() const
{
    QString text;
    if (!source.isEmpty())
        text = u">>> "_s + QString(source).replace(u'\n', u"\n... "_s) + u'\n';
    for (const CommandPart& part : parts) {
        text += part.text;
        if (!text.endsWith(u'\n'))
            text += u'\n';
    }
    return text;
}

} // namespace everyport::ui
