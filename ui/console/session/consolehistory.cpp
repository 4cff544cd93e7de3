#include "ui/console/session/consolehistory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "netcore/files/savefile.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyOurs = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray lineOf(const QString& command)
{
    // A JSON document is an array or an object; its brackets are not needed.
    const QByteArray array = QJsonDocument(QJsonArray{command}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2) + '\n';
}

QString commandOf(const QByteArray& line)
{
    const auto array = QJsonDocument::fromJson('[' + line.trimmed() + ']').array();
    return array.size() == 1 ? array.first().toString() : QString();
}

Error faultOf(const QFileDevice& file)
{
    return {.kind = Error::Kind::Local, .text = file.fileName() + u": "_s + whyNotSaved(file)};
}

} // namespace

Result<Done> ConsoleHistory::open(const QString& name)
{
    m_commands.clear();
    stopWalking();
    QFile file(name);
    if (!file.exists()) {
        m_file = name;
        return Done();
    }
    m_file.clear(); // until it has been read, or it would be written over
    if (!file.open(QIODevice::ReadOnly))
        return faultOf(file);
    file.setPermissions(onlyOurs);
    const bool isLarge = file.size() > largestFile;
    if (isLarge)
        file.seek(file.size() - largestFile);
    qsizetype lines = 0;
    while (!file.atEnd()) {
        const QString command = commandOf(file.readLine(8 * longestCommand));
        ++lines;
        if (command.isEmpty())
            continue; // half a line after a power cut
        m_commands.append(command);
        if (m_commands.size() > 2 * mostCommands)
            m_commands.remove(0, mostCommands);
    }
    if (m_commands.size() > mostCommands)
        m_commands.remove(0, m_commands.size() - mostCommands);
    file.close();
    m_file = name;
    return isLarge || lines > 2 * mostCommands ? rewrite() : Result<Done>(Done());
}

Result<Done> ConsoleHistory::add(const QString& command)
{
    stopWalking();
    if (command.trimmed().isEmpty() || command.startsWith(u' ') || command.size() > longestCommand
        || (!m_commands.isEmpty() && m_commands.last() == command))
        return Done();
    m_commands.append(command);
    if (m_commands.size() > mostCommands)
        m_commands.removeFirst();
    if (m_file.isEmpty())
        return Done();
    const auto added = m_isBehind ? rewrite() : append(command);
    m_isBehind = !added;
    return added;
}

bool ConsoleHistory::isStored()
{
    if (m_isBehind)
        m_isBehind = !rewrite();
    return !m_isBehind;
}

Result<Done> ConsoleHistory::append(const QString& command)
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, onlyOurs))
        return faultOf(file);
    if (file.size() > largestFile) {
        file.close();
        return rewrite();
    }
    if (file.write(lineOf(command)) < 0 || !file.flush())
        return faultOf(file);
    return Done();
}

Result<Done> ConsoleHistory::rewrite()
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return faultOf(file);
    file.setPermissions(onlyOurs);
    for (const QString& command : m_commands)
        file.write(lineOf(command));
    if (!commitWhole(file))
        return faultOf(file);
    return Done();
}

QStringList ConsoleHistory::find(const QString& words, qsizetype most) const
{
    QStringList found;
    for (auto each = m_commands.rbegin(); each != m_commands.rend() && found.size() < most; ++each) {
        if (each->contains(words, Qt::CaseInsensitive) && !found.contains(*each))
            found.append(*each);
    }
    return found;
}

bool ConsoleHistory::older(const QString& draft, QString* command)
{
    if (m_at < 0)
        m_draft = draft;
    const QString now = m_at < 0 ? draft : m_commands[m_at];
    for (qsizetype at = (m_at < 0 ? m_commands.size() : m_at) - 1; at >= 0; --at) {
        if (m_commands[at].startsWith(m_draft) && m_commands[at] != now) {
            m_at = at;
            *command = m_commands[at];
            return true;
        }
    }
    return false;
}

bool ConsoleHistory::newer(QString* command)
{
    if (m_at < 0)
        return false;
    const QString now = m_commands[m_at];
    for (qsizetype at = m_at + 1; at < m_commands.size(); ++at) {
        if (m_commands[at].startsWith(m_draft) && m_commands[at] != now) {
            m_at = at;
            *command = m_commands[at];
            return true;
        }
    }
    m_at = -1;
    *command = m_draft;
    return true;
}

} // namespace everyport::ui
