#include "ui/console/session/sessionscript.h"

#include "netcore/files/savefile.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

void SessionScript::add(const QString& command)
{
    QString plain = command;
    while (!plain.isEmpty() && plain.back().isSpace())
        plain.chop(1);
    if (plain.isEmpty() || plain.startsWith(u' '))
        return;
    m_commands.append(plain);
    m_characters += plain.size();
    while (m_characters > mostCharacters && m_commands.size() > 1)
        m_characters -= m_commands.takeFirst().size();
}

void SessionScript::clear()
{
    m_commands.clear();
    m_characters = 0;
}

QString SessionScript::text(const QString& title) const
{
    QString all = u"# "_s + QString(title).replace(u'\n', u' ') + u'\n';
    for (const QString& command : m_commands) {
        // A block ends by a blank line; so do those before it.
        all += command.contains(u'\n') && !all.endsWith("\n\n"_L1) ? u"\n"_s : QString();
        all += command + (command.contains(u'\n') ? u"\n\n"_s : u"\n"_s);
    }
    while (all.endsWith("\n\n"_L1))
        all.chop(1);
    return all;
}

Result<Done> SessionScript::write(const QString& path, const QString& title) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text(title).toUtf8()) < 0 || !commitWhole(file))
        return Error{.kind = Error::Kind::Local, .text = path + u": "_s + whyNotSaved(file)};
    return Done();
}

} // namespace everyport::ui
