#include "app/chat/messages/mention.h"

namespace everyport::chat {

namespace {

/// Part of a name rather than around it.
bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

} // namespace

bool mentions(const QString& text, const QStringList& names)
{
    for (const auto& name : names) {
        if (name.isEmpty())
            continue;
        for (auto at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
            const auto end = at + name.size();
            if ((at == 0 || !isNameCharacter(text[at - 1])) && (end == text.size() || !isNameCharacter(text[end])))
                return true;
        }
    }
    return false;
}

} // namespace everyport::chat
