#include "app/services/http/qrpicture.h"

#include <exception>

#include <qrcodegen/qrcodegen.hpp>

using namespace Qt::StringLiterals;

namespace everyport {

QByteArray qrPicture(const QString& text)
{
    using qrcodegen::QrCode;
    constexpr int quiet = 4;
    try {
        const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
        QByteArray modules;
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                if (code.getModule(x, y))
                    modules += 'M' + QByteArray::number(x + quiet) + ' ' + QByteArray::number(y + quiet) + "h1v1h-1z";
            }
        }
        const QByteArray side = QByteArray::number(code.getSize() + 2 * quiet);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side
            + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + 'v' + side
            + "H0z\"/><path d=\"" + modules + "\"/></svg>\n";
    } catch (const std::exception&) {
        return {};
    }
}

QString siteRoot(const http::Request& request, const QString& base)
{
    const auto here = (request.encrypted ? u"https://"_s : u"http://"_s) + QString::fromLatin1(request.authority);
    const auto& root = base.isEmpty() ? here : base;
    return root.endsWith(u'/') ? root : root + u'/';
}

http::Response codeOfPlace(const http::Request& request, const QString& base, const QString& place)
{
    http::Response response{.body = qrPicture(siteRoot(request, base) + place)};
    response.headers.add("Content-Type", "image/svg+xml");
    response.headers.add("Cache-Control", "no-cache");
    return response;
}

} // namespace everyport
