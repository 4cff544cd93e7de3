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

Result<QByteArray> readFile(const CommandLine& line, qint64 most)
{
    const auto path = line.arguments.last();
    const bool isOwn = path == "-"_L1 || path.startsWith("/dev/fd/"_L1);
    auto bytes = isOwn ? readInput(path, most + 1) : readNamed(line, path, most + 1);
    if (bytes && bytes->size() > most)
        return Error::malformed(Reason::BadValue, u"%1 is larger than %2 MB."_s.arg(path).arg(most >> 20));
    return bytes;
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
    case Input::File: return readFile(line, mostOfFile);
    case Input::StationLog: return readFile(line, polls::maximumStationLog);
    }
    return QByteArray();
}

} // namespace everyport
