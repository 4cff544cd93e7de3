#include "app/station/commandinput.h"

#include <cerrno>
#include <cstring>

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include "app/config/filesaswhom.h"
#include "app/polls/store/stationlog.h"
#include "app/station/commandline/passwordprompt.h"
#include "app/station/process/folderaccount.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/pipeinput.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qint64 mostOfFile = 4 * 1024 * 1024;

/// From a pipe of this process's own: standard input, or what a shell has put at /dev/fd.
Result<QByteArray> readInput(const QString& path, qint64 most)
{
    const FileDescriptor opened(
        path == "-"_L1 ? -1 : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOCTTY | O_CLOEXEC));
    if (path != "-"_L1 && !opened)
        return cannotRead(path, Error::local(Reason::None, QString::fromLocal8Bit(std::strerror(errno))));
    auto bytes = readToEnd(opened ? opened.get() : STDIN_FILENO, most);
    return bytes ? bytes : cannotRead(path, bytes.error());
}

/// It goes to the program that runs: who has the data folder shall get nothing of root's by a link that leads there.
Result<QByteArray> readNamed(const CommandLine& line, const QString& path, qint64 most)
{
    const auto acting = actForFolder(
        line.dataFolder(), line.options.text(u"uid"_s), line.options.text(u"gid"_s), false);
    if (!acting)
        return acting.error();
    const auto as = asNamed(path);
    auto bytes = readChosenFile(path, most);
    return bytes ? bytes : cannotRead(path, bytes.error());
}

Result<QByteArray> readFile(const CommandLine& line, const QString& path, qint64 most)
{
    const bool isOwn = path == "-"_L1 || path.startsWith("/dev/fd/"_L1);
    auto bytes = isOwn ? readInput(path, most + 1) : readNamed(line, path, most + 1);
    if (bytes && bytes->size() > most)
        return Error::malformed(Reason::BadValue, u"%1 is larger than %2 MB."_s.arg(path).arg(most >> 20));
    return bytes;
}

/// On the command line everybody on this computer may read it, so it is told here.
Result<QByteArray> readStationCode(const CommandLine& line)
{
    if (const auto card = line.commandOptions.text(u"card"_s); !card.isEmpty())
        return readFile(line, card, mostOfFile);
    if (line.arguments.isEmpty())
        return Error::malformed(Reason::BadSyntax,
            u"stations enrol needs the home's domain behind it, or --card=FILE; everyportd help stations enrol says more."_s);
    return line.arguments.value(1, u"-"_s) == "-"_L1 ? askLine(u"Code: "_s, u"There was no code on standard input."_s)
                                                     : QByteArray();
}

} // namespace

Result<QByteArray> inputFor(const CommandLine& line)
{
    using Input = Command::Input;
    switch (line.command->input) {
    case Input::None: break;
    case Input::AccountPassword:
        return askPassword(line.arguments.first(), line.commandOptions.boolean(u"password-stdin"_s));
    case Input::SecretsPassword:
        if (line.commandOptions.boolean(u"with-passwords"_s))
            return askPassword(u"the secrets in it"_s, line.commandOptions.boolean(u"password-stdin"_s));
        break;
    case Input::File: return readFile(line, line.arguments.last(), mostOfFile);
    case Input::StationLog: return readFile(line, line.arguments.last(), polls::maximumStationLog);
    case Input::StationCode: return readStationCode(line);
    }
    return QByteArray();
}

} // namespace everyport
