#pragma once

#include <QByteArray>
#include <QString>

namespace everyport {

/// Made with openssl req -x509; its fingerprint as openssl x509 says it.
inline const QByteArray samplePem = "-----BEGIN CERTIFICATE-----\n"
                                    "MIIBhzCCAS2gAwIBAgIUTeuGMYzxcFsdyH/OXUmDowPjgc4wCgYIKoZIzj0EAwIw\n"
                                    "GDEWMBQGA1UEAwwNYWxpY2UgYXQgaG9tZTAgFw0yNjExMjEwNzUwMTRaGA8yMTI2\n"
                                    "MTAyODA3NTAxNFowGDEWMBQGA1UEAwwNYWxpY2UgYXQgaG9tZTBZMBMGByqGSM49\n"
                                    "AgEGCCqGSM49AwEHA0IABMpZ32DnKNEXMdO1DsFlPr7IrwOSmoQDhWvRTNOKjUkr\n"
                                    "TI7UumTtscS8pc1DxYLmYHZqnGlWV9oyD0XDnMSEE9KjUzBRMB0GA1UdDgQWBBQ4\n"
                                    "wT0ybdOjksF9ZDfIT8Zn9mJDOzAfBgNVHSMEGDAWgBQ4wT0ybdOjksF9ZDfIT8Zn\n"
                                    "9mJDOzAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQD6SYE/Nsis\n"
                                    "EKqaFEN5Xv62RxTkvf4FzdOQYdIWJu8lOwIgJVG3jij613qWWVhaq2b0/j/5JOOw\n"
                                    "7dbDh5rypdu9ciA=\n"
                                    "-----END CERTIFICATE-----\n";
inline const QString sampleFingerprint = QStringLiteral(
    "5a905a0737f859d853dd44fb91477944ac23d705325fde1d0d1ede53e4084e38");

} // namespace everyport
