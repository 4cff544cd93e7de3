#pragma once

#include <functional>
#include <memory>

#include <QWidget>

namespace everyport::ui {

struct ThemeLook;

/// What the wall shows, and who paints it, large and in small.
struct LookScene {
    QString name = {}; ///< "Question"
    std::function<void(QPainter*, const QRectF&, const std::shared_ptr<const ThemeLook>&)> paint = {};
};

/// The wall in small, as it will be: laid out for 1280 × 720.
class LookPreview : public QWidget {
    Q_OBJECT
public:
    explicit LookPreview(QWidget* parent = nullptr);

    void setScene(const LookScene& scene);
    void setLook(std::shared_ptr<const ThemeLook> look);
    QImage picture() const; ///< What is shown.
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 9 / 16; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LookScene m_scene;
    std::shared_ptr<const ThemeLook> m_look;
};

} // namespace everyport::ui
