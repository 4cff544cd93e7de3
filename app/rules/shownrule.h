#pragma once

#include <QByteArray>
#include <QString>

namespace everyport::rules {

/// A rule's file for others' eyes, to be shown or put into a report. Of a file that is right the secrets are replaced,
/// the rest stays as it was written. In one that is wrong nobody can say which words are a secret: each line that has
/// the name of one, and what follows until something else begins, is left out.
QString withoutSecrets(const QByteArray& text, const QString& path);

} // namespace everyport::rules
