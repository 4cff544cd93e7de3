#include "ui/preferences/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include "app/station/process/flatpak.h"
#include "netcore/files/notwritten.h"
#include "netcore/files/savefile.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostAutostartBytes = 65'536;

/// An argument of Exec= (Desktop Entry Specification, "The Exec key"): quoted, and as a value of type string besides.
QString execWord(const QString& word)
{
    QString quoted;
    for (const QChar c : word) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u'\\';
        quoted += c;
    }
    quoted.replace(u"%"_s, u"%%"_s).replace(u"\\"_s, u"\\\\"_s).replace(u"\n"_s, u"\\n"_s).replace(u"\r"_s, u"\\r"_s);
    return u'"' + quoted + u'"';
}

} // namespace

Autostart::Autostart(QString program, QStringList arguments)
    : m_program(std::move(program)), m_arguments(std::move(arguments))
{
}

bool Autostart::isPossible()
{
    return !isInFlatpak();
}

QString Autostart::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/everyport.desktop"_s;
}

bool Autostart::isOn() const
{
    if (!isPossible()) // an earlier version may have written one there
        return false;
    QFile file(path());
    if (!file.open(QFile::ReadOnly))
        return false;
    for (const QByteArray& line : file.read(mostAutostartBytes).split('\n')) {
        const QByteArray said = line.simplified().replace(' ', "").toLower();
        if (said == "hidden=true" || said == "x-gnome-autostart-enabled=false")
            return false;
    }
    return true;
}

QByteArray Autostart::text() const
{
    QStringList words{execWord(m_program)};
    for (const QString& argument : m_arguments)
        words.append(execWord(argument));
    return "[Desktop Entry]\nType=Application\nName=Everyport\nIcon=everyport\nTerminal=false\nExec="
        + words.join(u' ').toUtf8() + "\n";
}

Result<Done> Autostart::set(bool on) const
{
    if (!on) {
        if (!QFileInfo::exists(path()) || QFile::remove(path()))
            return Done();
        return Error::local(Reason::PermissionDenied, u"%1 cannot be removed."_s.arg(path()));
    }
    QDir().mkpath(QFileInfo(path()).path());
    QSaveFile file(path());
    const QByteArray wanted = text();
    if (file.open(QFile::WriteOnly) && file.write(wanted) == wanted.size() && commitWhole(file))
        return Done();
    return notWritten(file, path(), Reason::PermissionDenied);
}

} // namespace everyport::ui
