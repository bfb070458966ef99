#include <QDBusVariant>
#include <QPainter>
#include <QTest>

#include "ui/theme/appearance.h"
#include "ui/theme/glyph.h"
#include "ui/theme/icons.h"
#include "ui/theme/jwstyle.h"
#include "ui/theme/theme.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

const Theme &themeNamed(bool dark)
{
    return dark ? darkTheme() : lightTheme();
}

QImage drawn(Glyph glyph, int side, const QColor &color)
{
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintGlyph(&painter, image.rect(), glyph, color);
    return image;
}

QList<Glyph> allGlyphs()
{
    QList<Glyph> glyphs;
    for (int i = 0; i <= int(Glyph::Information); ++i)
        glyphs.append(Glyph(i));
    return glyphs;
}

bool isEmpty(const QImage &image)
{
    QImage nothing(image.size(), image.format());
    nothing.fill(Qt::transparent);
    return image == nothing;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeReadOnEverySurface_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("tone");
        for (const bool dark : {false, true}) {
            for (int tone = 0; tone < 8; ++tone)
                QTest::addRow("%s %d", dark ? "dark" : "light", tone) << dark << tone;
        }
    }
    void wordsCanBeReadOnEverySurface()
    {
        QFETCH(bool, dark);
        QFETCH(int, tone);
        const Theme &theme = themeNamed(dark);
        const ToneColors &colors = theme[Tone(tone)];
        for (const QColor &surface : {theme.base, theme.selection, theme.sideBar, colors.tint})
            QVERIFY2(contrast(colors.ink, surface) >= 4.5, qPrintable(surface.name()));
        QVERIFY(contrast(colors.glyph, theme.base) >= 3);
    }

    void bordersAndTextHaveTheContrastOfTheDesign()
    {
        for (const bool dark : {false, true}) {
            const Theme &theme = themeNamed(dark);
            QVERIFY(contrast(theme.controlBorder, theme.field) >= 3);
            for (const QColor &surface : {theme.base, theme.window, theme.selection, theme.hover}) {
                QVERIFY(contrast(theme.text, surface) >= 7);
                QVERIFY(contrast(theme.mutedText, surface) >= 4.5);
            }
            QVERIFY(contrast(theme.accent, theme.window) >= 4.5);
        }
    }

    void thePaletteTellsItsTheme()
    {
        QVERIFY(themeOf(paletteOf(darkTheme())).dark);
        QVERIFY(!themeOf(paletteOf(lightTheme())).dark);
    }

    void theChoiceWinsThenTheDesktopThenThePalette_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("desktop");
        QTest::addColumn<bool>("darkPalette");
        QTest::addColumn<bool>("dark");
        const int system = int(ThemeChoice::System), none = int(ColorScheme::NoPreference);
        QTest::newRow("chosen light on a dark desktop")
            << int(ThemeChoice::Light) << int(ColorScheme::Dark) << true << false;
        QTest::newRow("chosen dark on a light desktop")
            << int(ThemeChoice::Dark) << int(ColorScheme::Light) << false << true;
        QTest::newRow("desktop dark") << system << int(ColorScheme::Dark) << false << true;
        QTest::newRow("desktop light") << system << int(ColorScheme::Light) << true << false;
        QTest::newRow("no desktop, dark palette") << system << none << true << true;
        QTest::newRow("no desktop, light palette") << system << none << false << false;
    }
    void theChoiceWinsThenTheDesktopThenThePalette()
    {
        QFETCH(int, choice);
        QFETCH(int, desktop);
        QFETCH(bool, darkPalette);
        QFETCH(bool, dark);
        QCOMPARE(isDark(ThemeChoice(choice), ColorScheme(desktop), paletteOf(themeNamed(darkPalette))), dark);
    }

    void thePortalsAnswerIsUnwrapped()
    {
        const QVariant once = QVariant::fromValue(QDBusVariant(QVariant(1u)));
        const QVariant twice = QVariant::fromValue(QDBusVariant(once));
        QCOMPARE(colorSchemeFromPortal(QVariant(1u)), ColorScheme::Dark);
        QCOMPARE(colorSchemeFromPortal(once), ColorScheme::Dark);
        QCOMPARE(colorSchemeFromPortal(twice), ColorScheme::Dark);
        QCOMPARE(colorSchemeFromPortal(QVariant(2u)), ColorScheme::Light);
        QCOMPARE(colorSchemeFromPortal(QVariant(7u)), ColorScheme::NoPreference);
        QCOMPARE(colorSchemeFromPortal(QVariant(u"dark"_s)), ColorScheme::NoPreference);
        QCOMPARE(colorSchemeFromPortal({}), ColorScheme::NoPreference);
    }

    void aChoiceSurvivesBeingKept()
    {
        for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
            QCOMPARE(themeChoiceFromId(QString(themeChoiceId(choice))), choice);
        QCOMPARE(themeChoiceFromId(u"purple"), ThemeChoice::System);
    }

    void theAppearanceGivesThePaletteAndTheStyle()
    {
        Appearance appearance(ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkTheme().base);
        appearance.choose(ThemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), lightTheme().base);
    }

    void everyGlyphIsDrawnAtEverySizeAndStaysInItsBox_data()
    {
        QTest::addColumn<int>("glyph");
        for (const Glyph glyph : allGlyphs())
            QTest::addRow("%d", int(glyph)) << int(glyph);
    }
    void everyGlyphIsDrawnAtEverySizeAndStaysInItsBox()
    {
        QFETCH(int, glyph);
        for (const int side : {16, 32, 64})
            QVERIFY(!isEmpty(drawn(Glyph(glyph), side, Qt::red)));
        QImage canvas(48, 48, QImage::Format_ARGB32);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        paintGlyph(&painter, QRectF(16, 16, 16, 16), Glyph(glyph), Qt::red);
        painter.end();
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                const bool inside = x >= 15 && x < 33 && y >= 15 && y < 33;
                QVERIFY2(inside || qAlpha(canvas.pixel(x, y)) == 0, qPrintable(u"%1,%2"_s.arg(x).arg(y)));
            }
        }
    }

    void noTwoGlyphsLookAlike()
    {
        const auto glyphs = allGlyphs();
        for (qsizetype a = 0; a < glyphs.size(); ++a) {
            for (qsizetype b = a + 1; b < glyphs.size(); ++b)
                QVERIFY(drawn(glyphs[a], 32, Qt::black) != drawn(glyphs[b], 32, Qt::black));
        }
    }

    void everyNamedIconHasABuiltInDrawing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"view-refresh",
                                 "media-playback-start",
                                 "media-playback-pause",
                                 "media-seek-forward",
                                 "im-user",
                                 "chronometer",
                                 "clock",
                                 "search",
                                 "bookmark-new",
                                 "view-list-details",
                                 "document-export",
                                 "document-print",
                                 "table",
                                 "edit-copy",
                                 "sidebar-expand-left",
                                 "computer",
                                 "document-import",
                                 "mail-send",
                                 "document-properties",
                                 "help-contextual",
                                 "network-server",
                                 "view-list-tree"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyNamedIconHasABuiltInDrawing()
    {
        QFETCH(QString, name);
        QVERIFY(builtInIconNames().contains(name));
        QApplication::setStyle(new JwStyle);
        const QByteArray latin = name.toLatin1();
        const QIcon icon = themeIcon(QLatin1StringView(latin));
        for (const int side : {16, 32})
            QVERIFY(!isEmpty(icon.pixmap(side, side).toImage().convertToFormat(QImage::Format_ARGB32)));
    }

    void builtInIconsTakeTheColourOfTheText()
    {
        QApplication::setStyle(new JwStyle);
        QApplication::setPalette(paletteOf(darkTheme()));
        const QImage icon = themeIcon("media-playback-pause"_L1).pixmap(16, 16).toImage();
        QCOMPARE(QColor(icon.pixel(5, 8)), darkTheme().text);
        QApplication::setPalette(paletteOf(lightTheme()));
        const QImage light = themeIcon("media-playback-pause"_L1).pixmap(16, 16).toImage();
        QCOMPARE(QColor(light.pixel(5, 8)), lightTheme().text);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
