#include "app/station/commandline/licences.h"

using namespace Qt::StringLiterals;

namespace everyport {

QList<LibraryLicence> libraryLicences()
{
    return {
        {u"Qt"_s, u"LGPL-3.0-only"_s,
            {u"libQt6Core"_s, u"libQt6DBus"_s, u"libQt6Gui"_s, u"libQt6PrintSupport"_s, u"libQt6SerialPort"_s,
                u"libQt6Sql"_s, u"libQt6Svg"_s, u"libQt6Widgets"_s}},
        {u"OpenSSL"_s, u"Apache-2.0"_s, {u"libcrypto"_s, u"libssl"_s}},
        {u"SQLite"_s, u"public domain"_s, {u"libsqlite3"_s}},
        {u"GNU SASL"_s, u"LGPL-2.1-or-later"_s, {u"libgsasl"_s}},
        {u"libssh"_s, u"LGPL-2.1-or-later"_s, {u"libssh"_s}},
        {u"c-ares"_s, u"MIT"_s, {u"libcares"_s}},
        {u"Expat"_s, u"MIT"_s, {u"libexpat"_s}},
        {u"toml++"_s, u"MIT"_s, {u"libtomlplusplus"_s}},
        {u"QR Code generator"_s, u"MIT"_s, {u"libqrcodegencpp"_s}},
        {u"ICU"_s, u"Unicode-DFS-2016"_s, {u"libicui18n"_s, u"libicuuc"_s}},
        {u"Fontconfig"_s, u"HPND-sell-variant"_s, {u"libfontconfig"_s}},
        {u"libxcb"_s, u"X11"_s, {u"libxcb"_s}},
        {u"QtKeychain"_s, u"BSD-2-Clause"_s, {u"libqt6keychain"_s}},
        {u"Linux-PAM"_s, u"BSD-3-Clause"_s, {u"libpam"_s}},
        {u"PCSC lite"_s, u"BSD-3-Clause"_s, {u"libpcsclite"_s}},
        {u"Mosquitto's client library"_s, u"EPL-2.0 OR BSD-3-Clause"_s, {u"libmosquitto"_s}},
        {u"libxcrypt"_s, u"LGPL-2.1-or-later"_s, {u"libcrypt"_s}},
        {u"Python"_s, u"PSF-2.0"_s, {u"libpython3"_s}},
        {u"pybind11"_s, u"BSD-3-Clause"_s, {}},
        {u"GNU C Library"_s, u"LGPL-2.1-or-later"_s, {u"libc"_s, u"libm"_s, u"ld-linux"_s}},
        {u"GCC's libraries"_s, u"GPL-3.0-or-later WITH GCC-exception-3.1"_s, {u"libgcc_s"_s, u"libstdc++"_s}},
    };
}

} // namespace everyport
