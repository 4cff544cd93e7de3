#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Another account to live as, for a program that root starts so that it may have ports below 1024.
class Privileges {
public:
    /// `user` and `group` by name or number; empty group: the user's own. Refused/NotFound where there is none.
    static Result<Privileges> find(const QString& user, const QString& group);

    bool isWanted() const { return m_wanted; }
    unsigned user() const { return m_user; } ///< Its number; 0 where none is wanted.
    unsigned group() const { return m_group; }
    QString who() const; ///< By its name, where it has one.
    /// Files are that account's from here on, ports still root's. Before any thread starts. The Error says what of the
    /// data folder is closed to it.
    Result<Done> useForFiles(const QString& dataFolder) const;
    /// Its first half: the folder, where it is missing, and given to that account.
    Result<Done> makeFolder(const QString& dataFolder) const;
    /// useForFiles for whoever only looks whether a start would work: nothing is made, and of what is not there nothing
    /// is wrong if it can be made. Also where no other account is wanted.
    Result<Done> tryFiles(const QString& dataFolder) const;
    /// After one of these: whether a file can be written or made by whoever files are now. Nothing of it is touched.
    static Result<Done> mayWrite(const QString& file);
    /// The same of one that is made anew beside it, and put in its place.
    static Result<Done> mayReplace(const QString& file);
    /// After one of these: whether what is in `folder` can be read; true of one that is not there. The Error says which
    /// folder on the way is closed, or none, and what helps.
    Result<Done> mayRead(const QString& folder) const;
    /// For good, in all threads: tried, too, whether there is a way back.
    Result<Done> drop() const;

private:
    Result<Done> takeOnFiles() const;
    bool canComeBack() const;
    Result<Done> mayUse(const QString& folder, int mode) const;

    bool m_wanted = false;
    unsigned m_user = 0;
    unsigned m_group = 0;
    QString m_name = {};
};

} // namespace everyport
