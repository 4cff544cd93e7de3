#pragma once

#include "protocols/sftp/files.h"

namespace everyport::sftp {

// Packets that a server answers with.
QByteArray statusAnswer(quint32 id, Status status, const QString& text);
QByteArray statusAnswer(quint32 id, const Result<Done>& outcome);
QByteArray errorAnswer(quint32 id, const Error& error);
QByteArray nameAnswer(quint32 id, const QList<Entry>& entries); ///< With a line for each as `ls -l` has it.
QByteArray oneNameAnswer(quint32 id, const QByteArray& name);
QByteArray attributesAnswer(quint32 id, const Result<Attributes>& attributes);
QByteArray volumeAnswer(quint32 id, const Result<Volume>& volume); ///< OpenSSH's PROTOCOL, 4.4.
QByteArray versionAnswer();

} // namespace everyport::sftp
