#include "app/backup/restoring/keptsecrets.h"

#include <utility>

#include "app/backup/format/backupparts.h"
#include "app/backup/restoring/restoreguard.h"
#include "app/config/configfile.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

/// Nothing where it cannot be read, or is larger than what may be a setting or a key. By whatever link another account
/// puts on the way to what is staged: what is read then stays here, since write() goes by held folders.
Result<QByteArray> textOf(const QString& path, const QString& file, const Places& here)
{
    const auto as = path.startsWith("config/"_L1) ? asConfigs(here.config) : nullptr;
    return readPlainFile(file, mostLookedAt);
}

void write(const Places& here, const QString& path, const QString& file, const QByteArray& text)
{
    const RestoreGuard guard(here);
    const auto as = path.startsWith("config/"_L1) ? guard.asConfigs() : nullptr;
    const auto place = guard.hold(file);
    if (place.write(text)) // else it comes as it was saved
        place.setRights(0600);
}

} // namespace

KeptSecrets::KeptSecrets(LeftOut leftOut, Secrecy secrecy)
    : m_leftOut(std::move(leftOut)), m_secrecy(std::move(secrecy))
{
}

bool KeptSecrets::stays(const Places& here, const OwnFile& file) const
{
    // Certificates are made anew where a backup has none, and who was told to trust one would have to be told again.
    const bool isOfKeys = file.path.startsWith("data/certificates/"_L1) || file.path.startsWith("data/hostkeys/"_L1);
    if (isOfKeys || m_leftOut.whole.contains(file.path))
        return true;
    if (m_leftOut.isKnown || isPeoplesFile(file.path) || file.size > mostLookedAt)
        return false;
    const auto text = textOf(file.path, file.file, here);
    return !text || !seenOf(m_secrecy, file.path, *text);
}

bool KeptSecrets::mayLackSome(const QString& path) const
{
    return m_leftOut.part.contains(path) || (!m_leftOut.isKnown && !isPeoplesFile(path));
}

void KeptSecrets::completeStaged(const Places& here, const Places& staged) const
{
    const auto list = [&] {
        const auto as = asConfigs(here.config); // names alone
        return ownFiles(staged);
    };
    for (const auto& file : list()) {
        if (!mayLackSome(file.path) || file.size > mostLookedAt)
            continue;
        const auto mine = textOf(file.path, fileOf(here, file.path), here);
        const auto seen = mine ? seenOf(m_secrecy, file.path, *mine) : std::nullopt;
        if (!seen || *seen == *mine)
            continue;
        const auto comes = textOf(file.path, file.file, here);
        const auto whole = !comes ? Result<QByteArray>(comes.error())
            : *comes == *seen     ? mine
                                  : Result<QByteArray>(withSecretsOf(*comes, *mine, *seen));
        if (whole && *whole != *comes)
            write(here, file.path, file.file, *whole);
    }
}

QByteArray withSecretsOf(const QByteArray& comes, const QByteArray& here, const QByteArray& seen)
{
    auto whole = ConfigFile::parse(comes, {});
    const auto mine = ConfigFile::parse(here, {});
    const auto shown = ConfigFile::parse(seen, {});
    const auto type = u"type"_s;
    if (!whole || !mine || !shown || whole->values().value(type) != mine->values().value(type))
        return comes;
    for (auto it = mine->values().cbegin(); it != mine->values().cend(); ++it) {
        const auto said = whole->values().value(it.key());
        // Not there at all, or the same but for a password within it.
        if (shown->values().value(it.key()) == said && it.value() != said)
            static_cast<void>(
                whole->set(it.key(), it.value())); // where that would harm the rest it comes as it was saved
    }
    return whole->text();
}

} // namespace everyport::backup
