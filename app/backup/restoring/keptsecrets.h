#pragma once

#include "app/backup/contents/contents.h"
#include "app/backup/contents/secrecy.h"
#include "app/backup/format/leftout.h"

namespace everyport::backup {

/// What a backup lacks for its secrets stays here, whatever else is replaced. Where not all of it is named, what is
/// here is asked whether a backup made without a word would lack it. Blocks.
class KeptSecrets {
public:
    /// `secrecy` of this folder, as whoever makes a backup has it.
    explicit KeptSecrets(LeftOut leftOut = {}, Secrecy secrecy = {});

    const LeftOut& leftOut() const { return m_leftOut; }
    /// Of a file here that the backup has not.
    bool stays(const Places& here, const OwnFile& file) const;
    /// Each file that comes without its secrets gets those of the file here, where that is of the same type: settings
    /// that the backup has not, and passwords within those that are the same but for them.
    void completeStaged(const Places& here, const Places& staged) const;

private:
    bool mayLackSome(const QString& path) const;

    LeftOut m_leftOut;
    Secrecy m_secrecy;
};

/// `comes` with what `here` says beyond `seen`, which is what anybody may see of it; `comes` as it is, where one of
/// them is no TOML or is of another type. What `comes` says stays.
QByteArray withSecretsOf(const QByteArray& comes, const QByteArray& here, const QByteArray& seen);

} // namespace everyport::backup
