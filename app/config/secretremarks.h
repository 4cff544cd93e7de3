#pragma once

#include <QString>

namespace everyport {

/// TOML without the remarks that look as if they held a secret: one with the word for a password in any language of the
/// program, "# token = …", which a person keeps beside what counts now, an endpoint with a password, a web address that
/// opens by itself. The rest stays as it was written.
/// A sign within a text is taken for a remark's, too: whoever asks reads what is left and looks whether it says the
/// same.
QString withoutSecretRemarks(const QString& toml);

} // namespace everyport
