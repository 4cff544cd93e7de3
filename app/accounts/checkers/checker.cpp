#include "app/accounts/checkers/checker.h"

#include <cerrno>

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/accounts/checkers/filechecker.h"
#include "app/accounts/checkers/pamchecker.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// A setting taken apart.
struct PasswordBook {
    QString kind;
    QString place;
    Role role = Role::Member;
};

Result<PasswordBook> bookOf(const QString& setting)
{
    auto text = setting;
    auto role = Role::Member;
    const auto behind = text.lastIndexOf(u":role="_s);
    if (behind >= 0) {
        const auto named = roleNamed(text.mid(behind + 6));
        if (!named)
            return Error{Error::Kind::Malformed, Reason::BadValue,
                u"There is no role %1; there are administrator, operator, member and guest."_s.arg(
                    text.mid(behind + 6)),
                {}, 0};
        role = *named;
        text.truncate(behind);
    }
    const PasswordBook book{text.section(u':', 0, 0), text.section(u':', 1), role};
    const bool isFile = book.kind == "file"_L1;
    const bool isPam = book.kind == "pam"_L1 && !book.place.contains(u'/');
    if (!book.place.isEmpty() && (isFile || isPam))
        return book;
    return Error{Error::Kind::Malformed, Reason::BadValue,
        u"\"%1\" names no place of passwords; \"file:/etc/everyport/passwd\" and \"pam:everyport\" are right."_s.arg(
            setting),
        {}, 0};
}

/// By whoever files are now, which QFileInfo does not ask for.
Result<Done> mayReadFile(const QString& path)
{
    const auto file = QFile::encodeName(path);
    struct stat about = {};
    if (::stat(file.constData(), &about) != 0 && errno == ENOENT)
        return Error{Error::Kind::Local, Reason::NotFound,
            u"The file %1 is not there; until it is, nobody is let in by it."_s.arg(path), {}, 0};
    if (::faccessat(AT_FDCWD, file.constData(), R_OK, AT_EACCESS) != 0) {
        auto error = Error::fromErrno(errno, u"Reading "_s + path);
        error.text += u" Until it can be read, nobody is let in by it."_s;
        return error;
    }
    if (!S_ISREG(about.st_mode))
        return Error{Error::Kind::Malformed, Reason::BadValue,
            u"%1 is no ordinary file; name the file that holds the passwords."_s.arg(path), {}, 0};
    if (about.st_size > mostOfPasswordFile)
        return passwordFileTooLarge(path);
    return Done();
}

} // namespace

Result<std::unique_ptr<CredentialChecker>> makeChecker(Reactor& reactor, const QString& setting)
{
    const auto book = bookOf(setting);
    if (!book)
        return book.error();
    if (book->kind == "file"_L1)
        return std::unique_ptr<CredentialChecker>(std::make_unique<FileChecker>(reactor, book->place, book->role));
    return std::unique_ptr<CredentialChecker>(std::make_unique<PamChecker>(reactor, book->place, book->role));
}

Result<Done> checkPasswordBook(const QString& setting)
{
    const auto book = bookOf(setting);
    if (!book)
        return book.error();
    return book->kind == "file"_L1 ? mayReadFile(book->place) : Result<Done>(Done());
}

} // namespace everyport
